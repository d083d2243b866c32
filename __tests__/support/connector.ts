import { NO_CONTENTS } from '../../src/model/contents';
import type { Connector } from '../../src/model/connector';
import type { Finding, Publisher } from '../../src/model/finding';
import type { Json } from '../../src/model/rule';
import { sourceFile } from '../../src/model/source-file';

/** A file as its text, or as the value to print. */
export function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}

export function connectorOf(
  definition: Json,
  properties: Json = { properties: {} },
  publisher: Publisher = 'verified',
): Connector {
  return {
    path: 'x',
    publisher,
    definitionFile: sourceFile('x/apiDefinition.swagger.json', 'definition', textOf(definition)),
    propertiesFile: sourceFile('x/apiProperties.json', 'properties', textOf(properties)),
    layout: 'own',
    files: [],
    contents: NO_CONTENTS,
    skippedFolders: [],
    unreadable: [],
  };
}

/** A definition with faults of several kinds around these paths. */
export function faulty(paths: Json): Readonly<Record<string, Json>> {
  return { swagger: '2.0', info: { title: 'Contoso', version: '1.0' }, host: 'api.contoso.com', paths };
}

export function operation(id: string, ...parameters: readonly Json[]): Json {
  return {
    operationId: id,
    summary: 'List orders.',
    parameters: [...parameters],
    responses: { 200: { description: 'The orders.', schema: { type: 'array' } } },
  };
}

export function parameter(name: string): Readonly<Record<string, Json>> {
  return { name, in: 'query', type: 'string' };
}

/** Rule and message of each finding. */
export function shown(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, message }) => `${rule}: ${message}`);
}
