import type { Json, JsonObject } from '../model/rule';
import { properties } from './examples';

/** An apiProperties.json with these connection parameters. */
export function connection(connectionParameters: JsonObject): JsonObject {
  return properties({ connectionParameters });
}

/** An apiProperties.json with one connection parameter, `api_key`, whose field is defined so. */
export function field(uiDefinition: Json): JsonObject {
  return connection({ api_key: { type: 'securestring', uiDefinition } });
}

/** An apiProperties.json with one connection parameter, `token`, that signs in with these settings. */
export function oauth(oAuthSettings: Json, others: JsonObject = {}): JsonObject {
  return connection({ token: { type: 'oauthSetting', oAuthSettings }, ...others });
}

/** An apiProperties.json with these policy templates. */
export function templates(...policyTemplateInstances: readonly Json[]): JsonObject {
  return properties({ policyTemplateInstances });
}

/** An apiProperties.json with these sets of connection parameters. */
export function sets(...values: readonly Json[]): JsonObject {
  return properties({ connectionParameterSets: { values } });
}
