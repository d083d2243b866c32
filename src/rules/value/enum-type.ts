import { fixOf } from '../../kit/edits';
import { quotedItem } from '../../kit/enum-fix';
import { definitions } from '../../kit/examples';
import { valueOf } from '../../kit/place';
import { agreementOf, literal, ofOwner, typeName } from '../../kit/value';
import type { JsonNode } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-enum-type',
  title: 'The values of an enum have its type',
  why: 'A value of another type can never be legal.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'InvalidEnumValue', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#operations',
  fixable: true,
  on: 'typedValue',
  having: 'enum',
  *check({ node, type }, { document }) {
    if (type === undefined) return;
    for (const item of node.members.get('enum')?.items ?? [])
      if (agreementOf(item, type, document) === 'other')
        yield {
          at: valueOf(item),
          message: `${repairOf(item, type)} the ${typeName(item, document)} ${literal(item, document)} in the enum${ofOwner(node)}.`,
          ...fixOf(type === 'string' ? quotedItem(node, item, document) : undefined),
        };
  },
  examples: () => ({
    good: [
      definitions({ Rate: { type: 'number', enum: [1, 2.5] }, Code: { type: 'string', enum: ['1', '2'] } }),
    ],
    bad: [
      {
        input: definitions({
          Code: { type: 'string', enum: ['1', 2, 3] },
          Rate: { type: 'integer', enum: [1, 2.5] },
        }),
        at: ['/definitions/Code/enum/1', '/definitions/Code/enum/2', '/definitions/Rate/enum/1'],
      },
    ],
  }),
});

function repairOf({ kind }: JsonNode, type: string): string {
  const plain = kind === 'number' || kind === 'boolean';
  return type === 'string' && plain ? 'Put quotes around' : `Write a value of type ${type} instead of`;
}
