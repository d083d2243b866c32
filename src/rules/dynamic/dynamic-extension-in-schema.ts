import { parameters } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import type { Json } from '../../model/rule';
import { definitionRule } from '../../model/rule';

const EXTENSIONS = [
  'x-ms-dynamic-values',
  'x-ms-dynamic-list',
  'x-ms-dynamic-schema',
  'x-ms-dynamic-properties',
  'x-ms-dynamic-tree',
];
const body: Json = { name: 'order', in: 'body', schema: { type: 'object' } };
const dynamic: Json = { operationId: 'GetOrderSchema', parameters: {} };

export default definitionRule({
  id: 'pp-dynamic-extension-in-schema',
  title: 'Dynamic extensions of a body stand in its schema',
  why: 'The designer reads them in the schema of the body, and not beside it.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'DynamicExtensionDefinitionNotAllowedInParameter', policy: '5000.2.6.2' },
  reference: 'openapi-extensions#use-dynamic-schema',
  on: 'parameter',
  where: (parameter) => parameter.in === 'body',
  *check(parameter) {
    for (const extension of EXTENSIONS) {
      const found = parameter.node.members.get(extension);
      if (found !== undefined)
        yield { at: keyOf(found), message: `Move "${extension}" into the "schema" of this body parameter.` };
    }
  },
  examples: () => ({
    good: [parameters({ ...body, schema: { type: 'object', 'x-ms-dynamic-schema': dynamic } })],
    bad: [
      {
        input: parameters({ ...body, 'x-ms-dynamic-schema': dynamic, 'x-ms-dynamic-properties': dynamic }),
        at: ['x-ms-dynamic-schema', 'x-ms-dynamic-properties'].map(
          (name) => `/paths/~1orders/get/parameters/0/${name}`,
        ),
      },
    ],
  }),
});
