import { fixOf, remove } from '../../kit/edits';
import { definitions } from '../../kit/examples';
import { valueOf } from '../../kit/place';
import { schemaName } from '../../kit/schema';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-schema-required-list',
  title: 'Required properties are listed by name on the object',
  why: 'Unlike a parameter, a property is not marked as required itself: the object around it lists its name.',
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'JsonTypeIncorrect', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  fixable: true,
  on: 'schema',
  having: 'required',
  *check(schema, { document }) {
    const required = schema.node.members.get('required');
    if (required === undefined) return;
    for (const item of required.items)
      if (item.kind !== 'string')
        yield {
          at: valueOf(item),
          message: `Write the name of a property of ${schemaName(schema)} here, as text.`,
        };
    if (required.kind === 'array') return;
    const repair =
      schema.relation === 'property' && required.data === true
        ? `Move ${schemaName(schema)} into the "required" list of the object around it, and remove "required" here.`
        : `Remove "required" from ${schemaName(schema)}, or make it a list of property names.`;
    yield {
      at: valueOf(required),
      message: repair,
      // False asks for nothing.
      ...fixOf(required.data === false ? remove(document, required) : undefined),
    };
  },
  examples: () => ({
    good: [
      definitions({ Order: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] } }),
    ],
    bad: [
      {
        input: definitions({
          Order: {
            type: 'object',
            properties: {
              id: { type: 'string', required: true },
              total: { type: 'number', required: false },
            },
          },
        }),
        at: ['/definitions/Order/properties/id/required', '/definitions/Order/properties/total/required'],
      },
      {
        input: definitions({
          Order: { type: 'object', properties: { id: { type: 'string' } }, required: [0] },
        }),
        at: ['/definitions/Order/required/0'],
      },
    ],
  }),
});
