import { definitions } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { enumerate, quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-reference-siblings',
  title: 'Nothing stands beside a reference',
  why: 'Whatever stands beside "$ref" is ignored, so a description or a required list written there has no effect.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'AdditionalPropertyNotAllowedAdjacentToRef' },
  reference: 'certification-swagger-validator-rules#properties',
  on: 'reference',
  where: ({ node, kind }) => node.members.size > 1 && kind !== 'pathItem',
  *check({ node, text }) {
    const siblings = [...node.members].filter(([name]) => name !== '$ref');
    const [first] = siblings;
    if (first === undefined) return;
    const names = enumerate(siblings.map(([name]) => quote(name)));
    yield {
      at: keyOf(first[1]),
      message: `Remove ${names} beside the "$ref", or write the members of ${quote(text)} here instead.`,
    };
  },
  examples: () => ({
    good: [
      definitions({
        Order: { type: 'object', properties: { buyer: { $ref: '#/definitions/Person' } } },
        Person: { type: 'object', description: 'Who buys.' },
      }),
      definitions({
        Link: { type: 'object', properties: { $ref: { type: 'string' }, title: { type: 'string' } } },
      }),
    ],
    bad: [
      {
        input: definitions({
          Order: {
            type: 'object',
            properties: {
              buyer: { $ref: '#/definitions/Person', description: 'Who buys.' },
              payer: { title: 'Payer', $ref: '#/definitions/Person', type: 'object' },
            },
          },
          Person: { type: 'object' },
        }),
        at: ['/definitions/Order/properties/buyer/description', '/definitions/Order/properties/payer/title'],
      },
    ],
  }),
});
