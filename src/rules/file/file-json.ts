import { fixOf } from '../../kit/edits';
import { spanOf, startOf } from '../../kit/lines';
import { valueOf } from '../../kit/place';
import { isBlank, quote } from '../../kit/text';
import type { JsonDocument } from '../../model/json';
import { fileRule } from '../../model/rule';

export default fileRule({
  id: 'pp-file-json',
  title: 'The file is well-formed JSON',
  why: 'What is not JSON cannot be read at all; some readers forgive a comment or a stray comma, the certification does not.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { policy: '5000.2.6.2' },
  reference: 'certification-submission#step-3d-json-file-formatting-and-limitations',
  fixable: true,
  roles: ['definition', 'properties'],
  *check({ document }) {
    const wrong = wrongKind(document);
    if (wrong !== undefined)
      yield { at: document.root ? valueOf(document.root) : startOf(document), message: wrong };
    else
      for (const problem of document.syntaxProblems)
        yield { at: spanOf(problem), message: problem.message, ...fixOf(problem.fix) };
  },
  examples: () => ({
    good: ['{\n  "swagger": "2.0",\n  "paths": {}\n}\n'],
    bad: [
      { input: '{\n  "swagger": "2.0", // the version\n  "paths": {},\n}\n', at: ['', ''] },
      { input: '{\n  "swagger": "2.0"\n  "paths": {},,\n  "host": "a\tb"\n}\n', at: ['', '', ''] },
      { input: '{\n\u00a0\u00a0"swagger": "2.0"\n}\n', at: [''] },
      { input: '{ "swagger": "2.0", "paths": {', at: [''] },
      { input: '', at: [''] },
      { input: 'swagger: "2.0"\npaths: {}\n', at: [''] },
      { input: '# Contoso Orders\n---\nopenapi: 3.0.1\n', at: [''] },
      { input: '<swagger version="2.0" />\n', at: [''] },
      { input: '[{ "swagger": "2.0" }]\n', at: [''] },
    ],
  }),
});

/** The file is no JSON object, nor on the way to be one. */
function wrongKind({ text, root }: JsonDocument): string | undefined {
  if (isBlank(text)) return 'Write a JSON object: the file is empty.';
  if (root?.kind === 'array') return 'Write one JSON object, without the brackets of a list around it.';
  // A comment before the object is found and removed where it stands.
  if (/^\s*(\{|\/[/*])/.test(text)) return undefined;
  if (isYaml(text)) return 'Save this as JSON: the file is YAML.';
  const start = text.trim().slice(0, 20);
  return `Start the file with "{": it must hold a JSON object, not ${quote(start)}.`;
}

/** The first line that is neither blank, nor a comment, nor a marker of YAML, starts with a key. */
function isYaml(text: string): boolean {
  const line = text.split('\n').find((candidate) => !/^\s*(#|---|%|$)/.test(candidate));
  return /^[\w$"'-]+[ \t]*:(\s|$)/.test(line ?? '');
}
