import { paths } from '../../kit/examples';
import { inPath } from '../../kit/path-template';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-path-wildcard',
  title: 'Paths have no wildcards',
  why: 'Power Platform has no wildcards: an asterisk in a path is refused, in braces as well.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationPathContainsUnsupportedCharacters', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#operations',
  on: 'pathItem',
  where: ({ path }) => path.includes('*'),
  *check({ node, path }) {
    const start = path.indexOf('*');
    const inBraces = /\{[^{}/]*\*[^{}/]*\}/.exec(path)?.[0];
    const repair =
      inBraces === undefined
        ? `Replace "*" in the path ${quote(path)} by a path parameter such as "{orderId}".`
        : `Write ${quote(inBraces.replaceAll('*', ''))} instead of ${quote(inBraces)} in the path ${quote(path)}.`;
    yield { at: inPath(node, path, { start, end: start + 1 }), message: repair };
  },
  examples: () => ({
    good: [paths({ 'get /files/{name}': { operationId: 'GetFile' } })],
    bad: [
      {
        input: paths({
          'get /files/*': { operationId: 'GetFile' },
          'get /notes/{*name}': { operationId: 'GetNote' },
          'get /lists/{name*}': { operationId: 'GetList' },
        }),
        at: ['/paths/~1files~1*', '/paths/~1notes~1{*name}', '/paths/~1lists~1{name*}'],
      },
    ],
  }),
});
