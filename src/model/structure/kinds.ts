import { EXTENSION_KINDS } from './extensions';
import { PROPERTIES_KINDS } from './properties-file';
import { SWAGGER_KINDS } from './swagger';
import type { DefinitionKindName, KindName, ObjectKind } from './types';
import { VALUE_KINDS } from './values';

const DEFINITION_KINDS: Readonly<Record<DefinitionKindName, ObjectKind>> = {
  ...SWAGGER_KINDS,
  ...VALUE_KINDS,
  ...EXTENSION_KINDS,
};

/** The structure of a definition, Swagger 2.0 with Microsoft's extensions, and of apiProperties.json, by kind of object. */
export const KINDS: Readonly<Record<KindName, ObjectKind>> = { ...DEFINITION_KINDS, ...PROPERTIES_KINDS };

export const KIND_NAMES = Object.keys(KINDS) as readonly KindName[];

/** Extensions of Microsoft's that are described nowhere, or that only other tools read. */
const OTHER_EXTENSIONS = [
  'x-ms-azure-resource',
  'x-ms-client-flatten',
  'x-ms-client-name',
  'x-ms-discriminator-value',
  'x-ms-editor',
  'x-ms-editor-options',
  'x-ms-enum',
  'x-ms-examples',
  'x-ms-external',
  'x-ms-identifiers',
  'x-ms-keywords',
  'x-ms-long-running-operation',
  'x-ms-long-running-operation-options',
  'x-ms-mutability',
  'x-ms-name-override',
  'x-ms-odata',
  'x-ms-openai-data',
  'x-ms-openai-manifest',
  'x-ms-parameter-grouping',
  'x-ms-parameter-location',
  'x-ms-parameterized-host',
  'x-ms-paths',
  'x-ms-secret',
  'x-ms-skip-url-encoding',
];

/** The names of all known extensions of Microsoft's, wherever they stand. */
export const MICROSOFT_EXTENSIONS: ReadonlySet<string> = new Set([
  ...Object.values(DEFINITION_KINDS).flatMap(({ members }) =>
    Object.keys(members).filter((name) => name.startsWith('x-ms-')),
  ),
  ...OTHER_EXTENSIONS,
]);
