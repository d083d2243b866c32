import type { Connector, SourceFile } from '../model/connector';
import type { Definition, SecurityDefinition } from '../model/definition/types';
import { groupBy } from '../model/group-by';
import type { Place } from '../model/json';
import type { ConnectionParameter, Properties } from '../model/properties';
import type { JsonObject } from '../model/rule';
import { isOAuth } from './connection';
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

function kindsOf({ securityDefinitions }: Definition): Map<string, SecurityDefinition[]> {
  return groupBy(securityDefinitions, ({ type }) => type);
}

/** Where a connection parameter is missing. */
export function connectionPlace({ body, root }: Properties): Place {
  return at(body ?? root, 'connectionParameters');
}

/** An example definition with these security definitions. */
export function signInDefinition(securityDefinitions: JsonObject): JsonObject {
  return { swagger: '2.0', paths: {}, securityDefinitions };
}
