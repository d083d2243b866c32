import { parameters } from '../../kit/examples';
import { isOutsideBody, labelOf } from '../../kit/parameter';
import { keyOf } from '../../kit/place';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-non-body-parameter-schema',
  title: 'Only body parameters have a schema',
  why: 'Swagger 2.0 describes other parameters by type and format; the schema is OpenAPI 3.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'NonBodyParameterSchemaNotValid', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#response',
  on: 'parameter',
  having: 'schema',
  *check(parameter) {
    const schema = parameter.node.members.get('schema');
    if (schema === undefined || !isOutsideBody(parameter)) return;
    yield {
      at: keyOf(schema),
      message: `Write the members of "schema" directly on the ${labelOf(parameter)}.`,
    };
  },
  examples: () => ({
    good: [
      parameters(
        { name: 'status', in: 'query', type: 'string' },
        { name: 'filter', in: 'body', schema: { type: 'string' } },
      ),
    ],
    bad: [
      {
        input: parameters(
          { name: 'status', in: 'query', schema: { type: 'string' } },
          { name: 'X-Region', in: 'header', type: 'string', schema: {} },
        ),
        at: ['/paths/~1orders/get/parameters/0/schema', '/paths/~1orders/get/parameters/1/schema'],
      },
    ],
  }),
});
