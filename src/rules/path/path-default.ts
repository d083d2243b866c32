import { paths } from '../../kit/examples';
import { inPath, templateOf } from '../../kit/path-template';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-path-default',
  title: 'Parameters in a path set no defaults',
  why: 'A default value belongs to the parameter object, not between the braces of the path.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationPathVariablesContainDefaults', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#operations',
  on: 'pathItem',
  *check(pathItem) {
    const { node, path } = pathItem;
    for (const { name, defaultValue, start, end } of templateOf(pathItem).variables)
      if (defaultValue !== undefined)
        yield {
          at: inPath(node, path, { start, end }),
          message: `Write ${quote(`{${name}}`)} instead of ${quote(path.slice(start, end))}, and "default" on the parameter.`,
        };
  },
  examples: () => ({
    good: [paths({ 'get /orders(id={id})': { operationId: 'GetOrder' } })],
    bad: [
      {
        input: paths({ 'get /{version=v1}/orders/{id=0}': { operationId: 'GetOrder' } }),
        at: ['/paths/~1{version=v1}~1orders~1{id=0}', '/paths/~1{version=v1}~1orders~1{id=0}'],
      },
    ],
  }),
});
