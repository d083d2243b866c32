import { definitions } from '../../kit/examples';
import { valueOf } from '../../kit/place';
import { schemaIndex, schemaName } from '../../kit/schema';
import { declaredBy } from '../../kit/schema-properties';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-schema-required-defined',
  title: 'Required properties are defined',
  why: 'Nobody can fill in a required property that the schema does not describe.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'RequiredPropertyDefinitionMissing', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  on: 'definition',
  *check({ schemas }) {
    const index = schemaIndex(schemas);
    for (const schema of schemas) {
      // What stands beside a reference is ignored, and other types than objects have no required properties.
      if (schema.reference !== undefined || (schema.type ?? 'object') !== 'object') continue;
      const required = schema.node.members.get('required')?.items ?? [];
      const isDeclared = required.length === 0 ? () => true : declaredBy(schema, index);
      for (const item of required) {
        const name = textOf(item);
        if (name === undefined || isDeclared(name)) continue;
        yield {
          at: valueOf(item),
          message: `Add ${quote(name)} to the properties of ${schemaName(schema)}, or do not require it.`,
        };
      }
    }
  },
  examples: () => ({
    good: [
      definitions({ Order: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] } }),
      definitions({
        Entity: { type: 'object', properties: { id: { type: 'string' } } },
        Order: { required: ['id'], allOf: [{ $ref: '#/definitions/Entity' }] },
        Invoice: { allOf: [{ $ref: '#/definitions/Entity' }, { type: 'object', required: ['id'] }] },
      }),
    ],
    bad: [
      {
        input: definitions({
          Order: { type: 'object', properties: { id: { type: 'string' } }, required: ['ID', 'total'] },
        }),
        at: ['/definitions/Order/required/0', '/definitions/Order/required/1'],
      },
    ],
  }),
});
