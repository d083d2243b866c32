import { paths } from '../../kit/examples';
import { inPath, templateOf, type PathFlaw } from '../../kit/path-template';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-path-template',
  title: 'Braces in a path enclose one parameter name within one segment',
  why: 'Power Platform fills in path parameters by their braces and cannot read any other use of them.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationPathTemplateNotValid', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#operations',
  on: 'pathItem',
  *check(pathItem) {
    const { node, path } = pathItem;
    // One flaw often brings about the next, so only the first one is reported.
    const flaw = templateOf(pathItem).flaws[0];
    if (flaw !== undefined)
      yield { at: inPath(node, path, flaw), message: `${REPAIRS[flaw.kind]} the path ${quote(path)}.` };
  },
  examples: () => ({
    good: [paths({ 'get /orders/{id}.json': {}, "get /orders('{id}')/lines": {} })],
    bad: [
      {
        input: paths({ 'get /orders/{id': {}, 'get /items/id}': {} }),
        at: ['/paths/~1orders~1{id', '/paths/~1items~1id}'],
      },
      {
        input: paths({ 'get /orders/{}': {}, 'get /items/{{id}}': {} }),
        at: ['/paths/~1orders~1{}', '/paths/~1items~1{{id}}'],
      },
      { input: paths({ 'get /orders/{id/lines}': {} }), at: ['/paths/~1orders~1{id~1lines}'] },
    ],
  }),
});

const REPAIRS: Readonly<Record<PathFlaw['kind'], string>> = {
  unclosed: 'Add the "}" that closes a parameter in',
  unopened: 'Add the "{" that opens a parameter in',
  empty: 'Write the name of a parameter between the braces in',
  nested: 'Write each parameter in one pair of braces in',
  split: 'Close the braces before the next "/" in',
};
