import type { Span, SyntaxProblem, TextDocument } from './json';

/** What was read out of the C# script of a connector. Offsets are those of the document. */
export interface Script {
  /** POSIX path, relative to the working folder. */
  readonly path: string;
  readonly document: TextDocument;
  /** Where it is no C#, with the repair; the other facts are then incomplete. */
  readonly syntaxErrors: readonly SyntaxProblem[];
  /** The namespaces of `using` directives; of `using static` and of an alias, the namespace or class it names. */
  readonly usings: readonly Using[];
  /** The namespaces, of those that are not supported, whose names stand before that of a class in the code; each once. */
  readonly qualifiers: readonly Named[];
  /** `#r` and `#load`. */
  readonly directives: readonly Named[];
  readonly classes: readonly ScriptClass[];
  /** Where a client of its own sends requests. */
  readonly clients: readonly Named[];
  /** The texts that the code compares with the id of the operation. */
  readonly comparisons: readonly Comparison[];
  /** The id of the operation is used in a way that was not understood, such as a search in a list. */
  readonly comparesOtherwise: boolean;
  /** Every text of the code, in lower case. */
  readonly texts: ReadonlySet<string>;
}

export interface Named extends Span {
  readonly name: string;
}

export interface Using extends Named {
  /** It may name a class instead: an alias, or `using static`. */
  readonly mayBeClass: boolean;
}

export interface ScriptClass extends Named {
  /** Names of the classes and interfaces it derives from, without namespaces. */
  readonly bases: readonly string[];
  /** Such as `public` and `abstract`. */
  readonly modifiers: readonly string[];
  readonly isGeneric: boolean;
  /** What it is declared in: the name of a class or namespace. */
  readonly outer: { readonly kind: 'class' | 'namespace'; readonly name: string } | undefined;
  /** How many parameters must be given to each of its constructors that are written; static ones do not count. */
  readonly constructors: readonly number[];
  readonly methods: readonly ScriptMethod[];
}

export interface ScriptMethod extends Named {
  readonly overrides: boolean;
  readonly isPublic: boolean;
  /** How many parameters it takes. */
  readonly parameters: number;
  /** Its type without white space and namespaces: `Task<HttpResponseMessage>`. */
  readonly returns: string;
}

export interface Comparison extends Named {
  readonly ignoresCase: boolean;
}
