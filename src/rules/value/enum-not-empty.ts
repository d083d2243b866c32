import { definitions } from '../../kit/examples';
import { at } from '../../kit/place';
import { ofOwner } from '../../kit/value';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-enum-not-empty',
  title: 'An enum has at least one value',
  why: 'No value is legal when the list of legal values is empty.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'EnumMustContainAtLeastOneElement', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  on: 'typedValue',
  having: 'enum',
  *check({ node }) {
    const list = node.members.get('enum');
    if (list?.kind !== 'array' || list.items.length > 0) return;
    yield {
      at: at(node, 'enum'),
      message: `List the legal values in the enum${ofOwner(node)}, or remove it.`,
    };
  },
  examples: () => ({
    good: [definitions({ Status: { type: 'string', enum: ['open'] } })],
    bad: [
      {
        input: definitions({
          Status: { type: 'string', enum: [] },
          Order: { type: 'object', properties: { priority: { type: 'integer', enum: [] } } },
        }),
        at: ['/definitions/Status/enum', '/definitions/Order/properties/priority/enum'],
      },
    ],
  }),
});
