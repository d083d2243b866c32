import type { FileRole, SourceFile } from './connector';
import { analyseDefinition } from './definition/analyse';
import { parseJson } from './parse';
import { analyseProperties } from './properties';

/**
 * Parses a file's text and reads its semantic model, once.
 *
 * @param path POSIX path, relative to the working folder
 */
export function sourceFile(path: string, role: FileRole, text: string): SourceFile {
  const document = parseJson(text);
  return {
    path,
    role,
    document,
    definition: role === 'definition' ? analyseDefinition(document) : undefined,
    properties: role === 'properties' ? analyseProperties(document) : undefined,
  };
}

/** Tells apiProperties.json from a definition: by what it holds, then by its name. */
export function roleOf(data: unknown, path: string | undefined): FileRole {
  if (typeof data === 'object' && data !== null) {
    const has = (name: string): boolean => Object.hasOwn(data, name);
    if (has('swagger') || has('openapi') || has('paths')) return 'definition';
    if (has('properties')) return 'properties';
  }
  return /apiproperties[^/\\]*$/i.test(path ?? '') ? 'properties' : 'definition';
}
