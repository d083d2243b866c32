import { fixOf, renameMember } from '../../kit/edits';
import { responses } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { isCode, responseCodes } from '../../kit/response';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-response-code-valid',
  title: 'Responses are named by a status code or "default"',
  why: 'A response under any other name is never matched.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'ResponseMustBeDefaultOrHttpStatusCode', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#response',
  fixable: true,
  on: 'operation',
  *check(operation, { document }) {
    const list = operation.node.members.get('responses');
    for (const code of responseCodes(operation)) {
      const entry = list?.members.get(code);
      if (entry === undefined || isCode(code)) continue;
      yield {
        at: keyOf(entry),
        message: `Write ${quote(codeFor(code))} instead of ${quote(code)} in ${operation.label}.`,
        // Of "2XX" or "OK" nobody knows which code the service sends.
        ...fixOf(
          /^(\d{3}|default)$/i.test(code.trim()) ? renameMember(document, entry, codeFor(code)) : undefined,
        ),
      };
    }
  },
  examples: () => ({
    good: [
      responses({ 200: { description: 'OK' }, default: { description: 'Failed' }, 'x-note': 'internal' }),
    ],
    bad: [
      {
        input: responses({ '2XX': { description: 'OK' }, Default: { description: 'Failed' } }),
        at: ['/paths/~1orders/get/responses/2XX', '/paths/~1orders/get/responses/Default'],
      },
    ],
  }),
});

/** The code that is most likely meant: "404" for "404 Not Found", "200" for "2XX". */
function codeFor(code: string): string {
  const written = /(?<!\d)[1-5]\d\d(?!\d)/.exec(code)?.[0];
  if (written !== undefined) return written;
  const family = /^([1-5])xx$/i.exec(code)?.[1];
  if (family !== undefined) return `${family}00`;
  return /^(ok|success)/i.test(code) ? '200' : 'default';
}
