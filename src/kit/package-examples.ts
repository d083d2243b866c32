import type { ConnectorExample, FileContent, ZipExample } from '../model/rule';

type Files = Readonly<Record<string, FileContent | undefined>>;

/** A zip of these files, without those that are undefined. */
export function zip(files: Files): ZipExample {
  return {
    zip: Object.fromEntries(
      Object.entries(files).filter((file): file is [string, FileContent] => file[1] !== undefined),
    ),
  };
}

/** A connector whose folder has nothing but this package. */
export function packaged(content: FileContent): ConnectorExample {
  return { files: { 'Contoso.zip': content } };
}

/** A package with these solutions in its folder of assets; `files` are more of them, or less, at the root. */
export function submission(
  solutions: Files = { 'Connector.zip': solution(), 'Flow.zip': flow() },
  files: Files = {},
): ZipExample {
  return zip({ 'intro.md': '# Contoso Orders\n', 'package.zip': deployment(solutions), ...files });
}

/** The zip of assets. */
export function deployment(solutions: Files): ZipExample {
  const assets = Object.entries(solutions).map(([name, content]) => [`PkgAssets/${name}`, content] as const);
  return zip({ 'Contoso.dll': '', ...Object.fromEntries(assets) });
}

/** The connector solution; `files` are more of its files, or less. */
export function solution(files: Files = {}): ZipExample {
  return zip({
    '[Content_Types].xml': '<Types/>\n',
    'solution.xml': manifest(),
    'customizations.xml': customizations(CONNECTOR),
    'Connector/orders_openapidefinition.json': DEFINITION,
    'Connector/orders_connectionparameters.json': '{}\n',
    'Connector/orders_iconblob.Png': 'icon',
    ...files,
  });
}

/** The flow solution. */
export function flow(files: Files = {}): ZipExample {
  return solution({
    'customizations.xml': customizations(WORKFLOWS + CONNECTOR),
    'Workflows/Orders.json': '{ "properties": { "definition": { "operationId": "ListOrders" } } }\n',
    ...files,
  });
}

/** customizations.xml with this content. */
export function customizations(content: string): string {
  return `<ImportExportXml>\n${content}</ImportExportXml>\n`;
}

/** solution.xml of a solution that is managed, or not. */
export function manifest(managed = '0'): string {
  return `<ImportExportXml>\n  <SolutionManifest>\n    <Managed>${managed}</Managed>\n  </SolutionManifest>\n</ImportExportXml>\n`;
}

/** The element of a connector with references to these files. */
export function connectorElement(...parts: readonly string[]): string {
  const lines = parts.map((name) => {
    const kind = name.replace(/^.*_|\..*$/g, '');
    return `    <${kind}>/Connector/${name}</${kind}>\n`;
  });
  return `  <Connectors><Connector>\n${lines.join('')}  </Connector></Connectors>\n`;
}

export const CONNECTOR = connectorElement(
  'orders_openapidefinition.json',
  'orders_connectionparameters.json',
  'orders_iconblob.Png',
);

/** The element of the workflows with these files. */
export function workflowsElement(...names: readonly string[]): string {
  const lines = names.map(
    (name) => `    <Workflow><JsonFileName>/Workflows/${name}</JsonFileName></Workflow>\n`,
  );
  return `  <Workflows>\n${lines.join('')}  </Workflows>\n`;
}

export const WORKFLOWS = workflowsElement('Orders.json');

/** The definition of a connector with one operation. */
export const DEFINITION =
  '{ "swagger": "2.0", "paths": { "/orders": { "get": { "operationId": "ListOrders" } } } }\n';
