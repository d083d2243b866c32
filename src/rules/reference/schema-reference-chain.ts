import { definitions } from '../../kit/examples';
import { valueOf } from '../../kit/place';
import { chainRepair, isShared } from '../../kit/reference-chain-rules';
import { loopingReferences } from '../../kit/reference-loops';
import { schemaIndex } from '../../kit/schema';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-schema-reference-chain',
  title: 'No shared schema is a reference to another one, and none consists of itself',
  why: 'A reference to a reference may lead back to itself, and then describes nothing; published connectors have none.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'SchemaRefLoopNotAllowed', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#response',
  on: 'definition',
  *check({ references, schemas }) {
    const chained = new Set(
      references.filter(
        (one) => one.kind === 'schema' && one.fault === undefined && isShared(one, 'definitions'),
      ),
    );
    for (const reference of chained)
      yield { at: valueOf(reference.value), message: chainRepair(reference, 'definitions') };
    for (const reference of loopingReferences(schemas, schemaIndex(schemas)))
      if (!chained.has(reference))
        yield {
          at: valueOf(reference.value),
          message: `Remove the reference ${quote(reference.text)}: it leads back to itself, and describes nothing.`,
        };
  },
  examples: () => ({
    good: [
      // Data that contains data of its own kind is fine.
      definitions({
        Folder: {
          type: 'object',
          properties: {
            parent: { $ref: '#/definitions/Folder' },
            children: { type: 'array', items: { $ref: '#/definitions/Folder' } },
          },
        },
        Archive: { allOf: [{ $ref: '#/definitions/Folder' }] },
      }),
    ],
    bad: [
      {
        input: definitions({
          Order: { $ref: '#/definitions/Invoice' },
          Invoice: { $ref: '#/definitions/Order' },
        }),
        at: ['/definitions/Order/$ref', '/definitions/Invoice/$ref'],
      },
      {
        input: definitions({
          Order: { type: 'object', properties: { note: { $ref: '#/definitions/Order/properties/note' } } },
          Folder: { allOf: [{ $ref: '#/definitions/Drive' }] },
          Drive: { allOf: [{ $ref: '#/definitions/Folder' }] },
        }),
        at: ['/definitions/Order/properties/note/$ref', '/definitions/Drive/allOf/0/$ref'],
      },
    ],
  }),
});
