import type { Connector, SourceFile } from '../model/connector';
import type { Definition, SecurityDefinition } from '../model/definition/types';
import { groupBy } from '../model/group-by';
import type { JsonDocument, Place } from '../model/json';
import { memo } from '../model/memo';
import type { ConnectionParameter, Properties } from '../model/properties';
import type { JsonObject } from '../model/rule';
import { isGateway, isOAuth } from './connection';
import { definitionOf } from './connector';
import { at } from './place';

/** What both files say about how users sign in. */
export interface SignIn {
  readonly definition: Definition;
  readonly definitionFile: SourceFile;
  readonly properties: Properties;
  readonly propertiesFile: SourceFile;
  /** Security definitions by type; those of no text type are left out. */
  readonly kinds: ReadonlyMap<string, readonly SecurityDefinition[]>;
  readonly oAuth: readonly ConnectionParameter[];
  /** Those that hold a secret: type `securestring`. */
  readonly secrets: readonly ConnectionParameter[];
  /** The user chooses between several ways to sign in, which a definition cannot express. */
  readonly several: boolean;
}

/** @returns undefined unless both files could be read */
export function signInOf(connector: Connector): SignIn | undefined {
  const definition = definitionOf(connector);
  const { definitionFile, propertiesFile } = connector;
  const properties = propertiesFile?.properties;
  if (
    definition === undefined ||
    definitionFile === undefined ||
    propertiesFile === undefined ||
    properties?.document.syntaxProblems.length !== 0
  )
    return undefined;
  const { connectionParameters } = properties;
  return {
    definition,
    definitionFile,
    properties,
    propertiesFile,
    kinds: kindsOf(definition),
    oAuth: connectionParameters.filter(isOAuth),
    secrets: connectionParameters.filter(({ type }) => type?.toLowerCase() === 'securestring'),
    several: connectionParameters.some(({ set }) => set !== undefined),
  };
}

/**
 * A connection parameter for this type of security definition has to be there: users sign in in no other way, or nobody
 * asks them for anything, and this is the first way.
 */
export function expects({ kinds, properties }: SignIn, type: string): boolean {
  if (!kinds.has(type)) return false;
  return kinds.size === 1 || (properties.connectionParameters.length === 0 && [...kinds.keys()][0] === type);
}

function kindsOf({ securityDefinitions }: Definition): Map<string, SecurityDefinition[]> {
  return groupBy(securityDefinitions, ({ type }) => type);
}

/** The names under which the platform reads what users enter for Basic authentication, in lower case. */
export const BASIC_NAMES: ReadonlySet<string> = new Set(['username', 'password']);

/** The usual names of the parameter for an API key, in lower case. */
export const KEY_NAMES: ReadonlySet<string> = new Set(['api_key', 'apikey']);

/** Policies name a parameter in quotes, of whatever kind, and addresses of OAuth 2.0 in braces. */
export function isNamed({ name }: ConnectionParameter, { document }: Properties): boolean {
  const text = lowerText(document);
  const wanted = name.toLowerCase();
  return [`'${wanted}'`, `‘${wanted}’`, `\\"${wanted}\\"`, `{${wanted}}`].some((one) => text.includes(one));
}

const lowerText = memo(({ text }: JsonDocument): string => text.toLowerCase());

/**
 * Secrets that users enter, and that neither a security definition nor a policy sends: the definition has no security
 * definitions at all. What only a gateway reads is not among them.
 */
export function unsentSecrets({ definition, properties, secrets, several }: SignIn): ConnectionParameter[] {
  // The definition cannot express several ways to sign in.
  if (several || definition.securityDefinitions.length > 0) return [];
  return properties.connectionParameters.filter(
    (parameter) =>
      !isOAuth(parameter) &&
      !parameter.name.includes(':') &&
      (secrets.includes(parameter) || isCredential(parameter)) &&
      !isForGateway(parameter, properties) &&
      !isNamed(parameter, properties),
  );
}

function isCredential({ name }: ConnectionParameter): boolean {
  return BASIC_NAMES.has(name.toLowerCase()) || KEY_NAMES.has(name.toLowerCase());
}

/** The gateway signs in to a system on the own network with it. */
export function isForGateway({ name }: ConnectionParameter, { connectionParameters }: Properties): boolean {
  return BASIC_NAMES.has(name.toLowerCase()) && connectionParameters.some(isGateway);
}

/** Where a connection parameter is missing. */
export function connectionPlace({ body, root }: Properties): Place {
  return at(body ?? root, 'connectionParameters');
}

/** An example definition with these security definitions. */
export function signInDefinition(securityDefinitions: JsonObject): JsonObject {
  return { swagger: '2.0', paths: {}, securityDefinitions };
}
