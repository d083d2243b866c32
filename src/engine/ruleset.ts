import type { IFunctionResult, RuleDefinition, RulesetFunctionContext } from '@stoplight/spectral-core';
import type { FileRole, SourceFile } from '../model/connector';
import { pathOf } from '../model/json';
import { referenceUrl, REPOSITORY_URL, ruleUrl } from '../model/links';
import type { DocumentRule, Problem, Rule } from '../model/rule';
import { roleOf, sourceFile } from '../model/source-file';
import { messageOf } from './message';
import { optionValuesOf } from './option-values';
import { problemsOf } from './problems';

/** How rules meet Spectral: where they get the file from, and how they hand their problems over. */
export interface Host {
  file(context: RulesetFunctionContext): SourceFile;
  results(problems: readonly Problem[], file: SourceFile): IFunctionResult[];
}

/** A ruleset as Spectral takes it, of rules that are all written out. */
export interface SpectralRuleset {
  readonly documentationUrl: string;
  readonly rules: Readonly<Record<string, RuleDefinition>>;
}

const SPECTRAL_SEVERITY = { error: 'error', warning: 'warn', info: 'info' } as const;

/**
 * The rules on single files as a Spectral ruleset. Each is a real Spectral rule on the whole, unresolved document, guarded
 * so that a crash becomes one finding: an exception would make Spectral lose all other findings.
 */
export function toRuleset(rules: readonly Rule[], host: Host = plainHost()): SpectralRuleset {
  return {
    documentationUrl: REPOSITORY_URL,
    rules: Object.fromEntries(
      rules.filter(isDocumentRule).map((rule) => [rule.id, toSpectralRule(rule, host)]),
    ),
  };
}

export function isDocumentRule(rule: Rule): rule is DocumentRule {
  return rule.scope === 'document';
}

function toSpectralRule(rule: DocumentRule, host: Host): RuleDefinition {
  return {
    description: rule.title,
    message: '{{error}}',
    severity: SPECTRAL_SEVERITY[rule.severity],
    // Rules that are for other publishers alone are off until a profile switches them on.
    recommended: rule.publishers.includes('verified'),
    documentationUrl: ruleUrl(rule.id),
    formats: rule.roles.map((role) => FORMATS[role]),
    resolved: false,
    given: '$',
    then: {
      function: ruleFunction(rule, host),
    },
    extensions: {
      publishers: rule.publishers,
      evidence: rule.evidence,
      microsoft: rule.microsoft ?? {},
      reference: referenceUrl(rule.reference),
    },
  };
}

/** Spectral asks the validator whether the `functionOptions` of a ruleset are right, before it runs anything. */
function ruleFunction(rule: DocumentRule, host: Host) {
  const run = (_data: unknown, options: unknown, context: RulesetFunctionContext): IFunctionResult[] => {
    const file = host.file(context);
    return host.results(problemsOf(rule, file, optionValuesOf(rule, options)), file);
  };
  return Object.assign(run, { validator: (options: unknown) => void optionValuesOf(rule, options) });
}

function format(role: FileRole, displayName: string) {
  const matches = (data: unknown, source: string | null): boolean =>
    roleOf(data, source ?? undefined) === role;
  return Object.assign(matches, { displayName });
}

const FORMATS: Readonly<Record<FileRole, ReturnType<typeof format>>> = {
  definition: format('definition', 'connector definition'),
  properties: format('properties', 'connector properties'),
};

/** Serves a Spectral that knows nothing of us: parses its text once per document, and hands over message and path. */
function plainHost(): Host {
  const files = new WeakMap<object, SourceFile>();
  return {
    file({ document }) {
      const known = files.get(document);
      if (known !== undefined) return known;
      const path = document.source ?? '';
      const text =
        'input' in document && typeof document.input === 'string'
          ? document.input
          : JSON.stringify(document.data);
      const file = sourceFile(path, roleOf(document.data, path), text);
      files.set(document, file);
      return file;
    },
    results: (problems, { definition }) =>
      problems.map((problem) => ({
        message: inert(messageOf(problem, definition)),
        path: pathOf(problem.at.node).map(encodeSegment),
      })),
  };
}

/** Spectral evaluates `{{…}}` in messages, and ours quote values of the document. */
function inert(message: string): string {
  return message.replaceAll('{{', '{ {');
}

/** Spectral decodes the segments of a path as those of a JSON pointer. */
function encodeSegment(segment: string | number): string | number {
  return typeof segment === 'number' ? segment : segment.replaceAll('~', '~0');
}
