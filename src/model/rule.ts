import type { ConnectorChange } from './change/types';
import type { CheckoutProblem, ConnectorTraits } from './checkout';
import type { Connector, FileRole, Layout, SourceFile, UnreadableFile } from './connector';
import type { Definition } from './definition/types';
import {
  definitionElements,
  propertiesElements,
  type DefinitionElements,
  type PropertiesElements,
} from './elements';
import { elementsHaving } from './element-index';
import { flatMap } from './flat-map';
import type { Publisher, Severity } from './finding';
import type { Place, TextDocument, TextEdit } from './json';
import type { Properties } from './properties';
import type { ValidatorRule } from './validator-rules';

/** What a rule yields: where, and how to repair it in one sentence that quotes the offending value. */
export interface Problem {
  readonly at: Place;
  readonly message: string;
  /** Other places that have to do with it. */
  readonly related?: readonly Related[];
  /** The only right repair, as edits of the same file that do not overlap; see {@link RuleMeta.fixable}. */
  readonly fix?: readonly TextEdit[];
}

export interface Related {
  readonly at: Place;
  readonly message: string;
  /** The file it is in; absent for the file of the problem. */
  readonly file?: { readonly path: string; readonly document?: TextDocument };
}

/** A problem that names its file, because the rule looks at several. */
export interface ConnectorProblem extends Problem {
  readonly file: {
    readonly path: string;
    readonly document?: TextDocument;
    readonly definition?: Definition | undefined;
  };
}

/**
 * Where a severity comes from: a check of Microsoft's printed the message as an error or as a warning, the documentation
 * says "must", published connectors never do it, reviewers send it back, or it is advice.
 */
export type Evidence = 'printed-error' | 'printed-warning' | 'documented' | 'catalogue' | 'review' | 'advice';

export interface RuleMeta {
  /** `pp-<thing>-<what is checked>`; never renamed or reused. */
  readonly id: `pp-${string}`;
  /** The wanted state. */
  readonly title: string;
  /** Why it matters, in one or two sentences. */
  readonly why: string;
  readonly severity: Severity;
  readonly evidence: Evidence;
  readonly publishers: readonly Publisher[];
  readonly microsoft?: {
    /** Exact name of the rule in Microsoft's table, misspellings included. */
    readonly rule?: ValidatorRule;
    /** Certification policy code, such as 5000.2.2.1. */
    readonly policy?: string;
  };
  /** Page of Microsoft's connector documentation, with anchor; or an absolute URL. */
  readonly reference: string;
  /** It can report one problem per file at most, and a rule on connectors one per connector; any other has an example with two. */
  readonly once?: true;
  /** Some of its problems have a `fix`: where only one repair is right. */
  readonly fixable?: true;
  /** What the configuration may set, by name. */
  readonly options?: Readonly<Record<string, RuleOption>>;
}

/** A whole number that a user may set, because Microsoft does not publish it. */
export interface RuleOption {
  readonly default: number;
  readonly minimum: number;
  /** What it limits, and where the default comes from. */
  readonly meaning: string;
}

/** Values of options by name; a missing one has its default. */
export type OptionValues = Readonly<Record<string, number>>;

export interface BadExample<Input> {
  readonly input: Input;
  /** Pointers of the expected findings, in the order of the text. */
  readonly at: readonly string[];
}

/** At least one of each; the good one is the closest legal neighbour of the bad one. */
export interface Examples<Input> {
  readonly good: readonly Input[];
  readonly bad: readonly BadExample<Input>[];
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
export interface JsonObject {
  readonly [name: string]: Json;
}

/** A JSON file given as its exact text or as the object to print. */
export type FileExample = string | JsonObject;

/** Files of a connector, by their usual names unless `fileNames` says otherwise. */
export interface ConnectorExample {
  readonly definition?: FileExample;
  readonly properties?: FileExample;
  readonly fileNames?: Readonly<Partial<Record<FileRole, string>>>;
  readonly unreadable?: readonly UnreadableFile[];
  /** Other files by name; {@link ConnectorExample.layout} is that of a repository of one's own unless said otherwise. */
  readonly files?: Readonly<Record<string, FileContent>>;
  readonly layout?: Layout;
  readonly skippedFolders?: readonly string[];
}

/** A file of an example: text, bytes, or a zip of files by name. */
export type FileContent = string | Uint8Array | ZipExample | (() => Uint8Array);

export interface ZipExample {
  readonly zip: Readonly<Record<string, FileContent>>;
}

/** A rule about one JSON file. */
export interface DocumentRule extends RuleMeta {
  readonly scope: 'document';
  readonly roles: readonly FileRole[];
  readonly examples: () => Examples<FileExample>;
  problems(this: void, file: SourceFile, values?: OptionValues): Iterable<Problem>;
}

interface ConnectorRuleMeta {
  /** It reads the package and decides nothing without one; any other rule runs only where there is a folder. */
  readonly reads?: 'package';
}

/**
 * A rule that needs several files of a connector; `at` in its examples is `<role>#<pointer>`, and `<file>:<line>` in files other
 * than JSON.
 */
export interface ConnectorRule extends RuleMeta, ConnectorRuleMeta {
  readonly scope: 'connector';
  readonly examples: () => Examples<ConnectorExample>;
  problems(this: void, connector: Connector, values?: OptionValues): Iterable<ConnectorProblem>;
}

/** Connectors of one run by their folders. */
export type CheckoutExample = Readonly<Record<string, ConnectorExample>>;

/**
 * A rule that compares the connectors of a run, decided after each was checked by itself; `at` in its examples is
 * `<folder>/<role>#<pointer>`.
 */
export interface CheckoutRule extends RuleMeta {
  readonly scope: 'checkout';
  readonly examples: () => Examples<CheckoutExample>;
  problems(this: void, connectors: readonly ConnectorTraits[]): Iterable<CheckoutProblem>;
}

/** Two versions of a connector, each given by all its files or by its definition alone. */
export interface ChangeExample {
  readonly before: ConnectorExample | FileExample;
  readonly after: ConnectorExample | FileExample;
}

/**
 * A rule on what a new version of a connector makes of an old one. Its problems are in the files of the new version; what is
 * gone is reported at the deepest thing around it that is left. `at` in its examples is `<role>#<pointer>`, in the new version.
 */
export interface ChangeRule extends RuleMeta {
  readonly scope: 'change';
  readonly examples: () => Examples<ChangeExample>;
  problems(this: void, change: ConnectorChange): Iterable<ConnectorProblem>;
}

export type Rule = DocumentRule | ConnectorRule | CheckoutRule | ChangeRule;

/** What a rule is shown in its examples, by its scope. */
export type ExampleInput = FileExample | ConnectorExample | CheckoutExample | ChangeExample;

interface ElementRule<Model, Elements, E extends keyof Elements, Option extends string> extends RuleMeta {
  /** The kind of element it runs on. */
  readonly on: E;
  /** It runs only on elements whose object has this member; most have not, and cost nothing then. */
  readonly having?: string;
  /** It runs only on elements for which this holds: asked of tens of thousands, it costs a tenth of a check that yields nothing. */
  readonly where?: (this: void, element: Elements[E]) => boolean;
  readonly options?: Readonly<Record<Option, RuleOption>>;
  readonly examples: () => Examples<FileExample>;
  check(
    this: void,
    element: Elements[E],
    model: Model,
    options: Readonly<Record<Option, number>>,
  ): Iterable<Problem>;
}

/** A rule on one kind of element of the definition. It does not run when the file is not Swagger 2.0. */
export function definitionRule<E extends keyof DefinitionElements, Option extends string = never>(
  rule: ElementRule<Definition, DefinitionElements, E, Option>,
): DocumentRule {
  const { on, having, where, check, ...meta } = rule;
  return {
    ...meta,
    scope: 'document',
    roles: ['definition'],
    problems({ definition }, values) {
      if (definition === undefined || definition.unsupported !== undefined) return [];
      const elements = definitionElements[on](definition);
      const chosen = having === undefined ? elements : elementsHaving(elements, having);
      if (chosen.length === 0) return [];
      const options = optionValues(rule.options, values);
      return flatMap(chosen, (element) =>
        where === undefined || where(element) ? check(element, definition, options) : undefined,
      );
    },
  };
}

/** A rule on one kind of element of apiProperties.json. */
export function propertiesRule<E extends keyof PropertiesElements, Option extends string = never>(
  rule: ElementRule<Properties, PropertiesElements, E, Option>,
): DocumentRule {
  const { on, having, where, check, ...meta } = rule;
  return {
    ...meta,
    scope: 'document',
    roles: ['properties'],
    problems({ properties }, values) {
      if (properties === undefined) return [];
      const elements = propertiesElements[on](properties);
      const chosen = having === undefined ? elements : elementsHaving(elements, having);
      if (chosen.length === 0) return [];
      const options = optionValues(rule.options, values);
      return flatMap(chosen, (element) =>
        where === undefined || where(element) ? check(element, properties, options) : undefined,
      );
    },
  };
}

const NO_VALUES: OptionValues = {};

/** The value of every option: as set, or its default. */
function optionValues<Option extends string>(
  options: Readonly<Record<Option, RuleOption>> | undefined,
  values: OptionValues = NO_VALUES,
): Readonly<Record<Option, number>> {
  // Nearly all rules have none, and each is asked for every file.
  const entries = options === undefined ? undefined : Object.entries<RuleOption>(options);
  const chosen = entries?.map(([name, option]) => [name, values[name] ?? option.default] as const);
  return (chosen === undefined ? NO_VALUES : Object.fromEntries(chosen)) satisfies OptionValues;
}

/** Only rules on elements and on a connector are given options. */
type WithoutOptions = Omit<RuleMeta, 'options'>;

/** A rule on the text of a JSON file, well-formed or not. */
export function fileRule(
  rule: WithoutOptions & {
    readonly roles: readonly FileRole[];
    readonly examples: () => Examples<FileExample>;
    check(this: void, file: SourceFile): Iterable<Problem>;
  },
): DocumentRule {
  const { check, ...meta } = rule;
  return { ...meta, scope: 'document', problems: (file) => check(file) };
}

/** A rule that needs several files of a connector. */
export function connectorRule<Option extends string = never>(
  rule: RuleMeta &
    ConnectorRuleMeta & {
      readonly options?: Readonly<Record<Option, RuleOption>>;
      readonly examples: () => Examples<ConnectorExample>;
      check(
        this: void,
        connector: Connector,
        options: Readonly<Record<Option, number>>,
      ): Iterable<ConnectorProblem>;
    },
): ConnectorRule {
  const { check, ...meta } = rule;
  return {
    ...meta,
    scope: 'connector',
    problems: (connector, values) => check(connector, optionValues(rule.options, values)),
  };
}

/** A rule that compares the connectors of a run. */
export function checkoutRule(
  rule: WithoutOptions & {
    readonly examples: () => Examples<CheckoutExample>;
    check(this: void, connectors: readonly ConnectorTraits[]): Iterable<CheckoutProblem>;
  },
): CheckoutRule {
  const { check, ...meta } = rule;
  return { ...meta, scope: 'checkout', problems: (connectors) => check(connectors) };
}

/** A rule on what a new version of a connector makes of an old one. */
export function changeRule(
  rule: WithoutOptions & {
    readonly examples: () => Examples<ChangeExample>;
    check(this: void, change: ConnectorChange): Iterable<ConnectorProblem>;
  },
): ChangeRule {
  const { check, ...meta } = rule;
  return { ...meta, scope: 'change', problems: (change) => check(change) };
}
