import { Formats, Rule as SpectralRule, Ruleset, Spectral } from '@stoplight/spectral-core';
import type { FileRole, SourceFile } from '../model/connector';
import type { Severity } from '../model/finding';
import type { DocumentRule, Problem, Rule } from '../model/rule';
import { isDocumentRule, toRuleset, type Host, type SpectralRuleset } from './ruleset';

/** A problem as Spectral reported it: with the severity that the ruleset gives it. */
export interface Reported {
  readonly rule: DocumentRule;
  readonly severity: Severity;
  readonly problem: Problem;
}

type Resolver = NonNullable<NonNullable<ConstructorParameters<typeof Spectral>[0]>['resolver']>;
type RunTarget = Parameters<Spectral['run']>[0];

/**
 * Nothing is resolved: rules read references from the semantic model, and whatever lies outside the document is neither
 * fetched nor opened.
 */
const NO_RESOLVER = {
  uriCache: {},
  resolve: (data: unknown) => Promise.resolve({ result: data, graph: null, errors: [], refMap: {} }),
} as unknown as Resolver;

/**
 * A runner of rules through Spectral, for one kind of file.
 *
 * Spectral decides which rules run and with what severity. It gets our parse of the file, and a rule hands over its
 * problems as a single result that refers to them, so that their places survive exactly, and Spectral has little to sort.
 */
export function spectralRunner(
  rules: readonly Rule[],
  role: FileRole,
): (file: SourceFile) => Promise<Reported[]> {
  const relevant = rules.filter(isDocumentRule).filter(({ roles }) => roles.includes(role));
  const byId = new Map<string, DocumentRule>(relevant.map((rule) => [rule.id, rule]));
  if (relevant.length === 0) return () => Promise.resolve([]);
  const spectral = new Spectral({ resolver: NO_RESOLVER });
  let current: SourceFile | undefined;
  let notebook: (readonly Problem[])[] = [];
  const host: Host = {
    file: () => {
      if (current === undefined) throw new Error('Spectral ran a rule outside of a run');
      return current;
    },
    results: (problems) =>
      problems.length === 0 ? [] : [{ message: String(notebook.push(problems) - 1), path: [] }],
  };
  spectral.setRuleset(trustedRuleset(toRuleset(relevant.map(everywhere), host)));
  return async (file) => {
    current = file;
    notebook = [];
    const results = await spectral.run(target(file), { ignoreUnknownFormat: true });
    return results.flatMap((result) => {
      const rule = byId.get(String(result.code));
      const problems = notebook[Number(result.message)];
      if (rule === undefined || problems === undefined)
        throw new Error(`Spectral reported ${String(result.code)}: ${result.message}`);
      return problems.map((problem) => ({ rule, severity: severityOf(result.severity), problem }));
    });
  };
}

/**
 * The ruleset that `new Ruleset(definition)` gives, without its check against JSON schemas: compiling those takes longer
 * than checking a connector. A test runs that check, and compares the rules.
 */
export function trustedRuleset(definition: SpectralRuleset): Ruleset {
  const rules: Record<string, SpectralRule> = {};
  const state = {
    id: 0,
    definition,
    aliases: null,
    hasComplexAliases: false,
    extends: null,
    overrides: null,
  };
  const ruleset = Object.assign(Object.create(Ruleset.prototype) as Ruleset, state, {
    formats: new Formats(),
    rules,
  });
  for (const [name, rule] of Object.entries(definition.rules)) {
    rules[name] = new SpectralRule(name, rule, ruleset);
    for (const format of rule.formats ?? []) ruleset.formats.add(format);
  }
  return ruleset;
}

/** The engine chooses rules by publisher itself, and runs all it is given. */
function everywhere(rule: DocumentRule): DocumentRule {
  return { ...rule, publishers: ['verified'], roles: ['definition', 'properties'] };
}

/**
 * What Spectral takes for a parsed document: our own tree. As that is no plain object, Spectral hands it to rules on `$`
 * right away, and spares itself the compilation of a JSONPath query for every file.
 *
 * It has no name, and every result a line of its own: Spectral sorts results, and would compare names and ids by the rules
 * of a locale, which take longer to load than a small connector to check.
 */
function target({ document }: SourceFile): RunTarget {
  const parsed = { data: document.root, diagnostics: [], ast: {}, lineMap: [] };
  let results = 0;
  const nextLine = (): JsonLocation => {
    const start = { line: results++, character: 0 };
    return { range: { start, end: start } };
  };
  return { parsed, getLocationForJsonPath: nextLine };
}

interface Mark {
  readonly line: number;
  readonly character: number;
}
interface JsonLocation {
  readonly range: { readonly start: Mark; readonly end: Mark };
}

function severityOf(severity: number): Severity {
  if (severity === 0) return 'error';
  return severity === 1 ? 'warning' : 'info';
}
