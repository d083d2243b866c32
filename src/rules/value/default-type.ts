import { fixOf } from '../../kit/edits';
import { definitions } from '../../kit/examples';
import { quoted } from '../../kit/literal-edit';
import { at } from '../../kit/place';
import { agreementOf, literal, ofOwner, typeName } from '../../kit/value';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-default-type',
  title: 'A default has the type beside it',
  why: 'The designer puts the default into a field of that type.',
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'DefaultValueMustMatchType', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  fixable: true,
  on: 'typedValue',
  having: 'default',
  *check({ node, type }, { document }) {
    const value = node.members.get('default');
    if (type === undefined || value === undefined || agreementOf(value, type, document) !== 'other') return;
    const plain = type === 'string' && value.kind !== 'object' && value.kind !== 'array';
    const repair = plain ? 'Put quotes around' : `Write a default of type ${type} instead of`;
    yield {
      at: at(node, 'default'),
      message: `${repair} the ${typeName(value, document)} ${literal(value, document)}${ofOwner(node)}.`,
      ...fixOf(plain ? quoted(document, value) : undefined),
    };
  },
  examples: () => ({
    good: [definitions({ Page: { type: 'string', default: '1' }, Rate: { type: 'number', default: 1 } })],
    bad: [
      {
        input: definitions({
          Page: { type: 'string', default: 1 },
          Size: { type: 'integer', default: 'ten' },
        }),
        at: ['/definitions/Page/default', '/definitions/Size/default'],
      },
    ],
  }),
});
