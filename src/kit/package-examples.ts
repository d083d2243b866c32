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
    'Workflows/Orders.json': flowJson('ListOrders'),
    ...files,
  });
}

/** By which flows and connection references name the connector. */
export const INTERNAL_ID = 'shared_new-5forders-5f0c7a1f3b5d9e2468';
const APIS = '/providers/Microsoft.PowerApps/apis';

/** A flow with one action, as it is exported. */
export function flowJson(operationId: string, connector: string = INTERNAL_ID): string {
  const flow = {
    properties: {
      connectionReferences: { [connector]: { runtimeSource: 'embedded', api: { name: connector } } },
      definition: {
        actions: {
          List_orders: {
            type: 'OpenApiConnection',
            inputs: { host: { apiId: `${APIS}/${connector}`, connectionName: connector, operationId } },
          },
        },
      },
    },
  };
  return `${JSON.stringify(flow, null, 2)}\n`;
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

const CONNECTOR_ID = '5d0c2f6e-7a41-4c9b-8f13-2b6a90e4d781';

/** The element of the workflows with these files. */
export function workflowsElement(...names: readonly string[]): string {
  const lines = names.map(
    (name) => `    <Workflow><JsonFileName>/Workflows/${name}</JsonFileName></Workflow>\n`,
  );
  return `  <Workflows>\n${lines.join('')}  </Workflows>\n`;
}

export const WORKFLOWS = workflowsElement('Orders.json');

/** A list of customizations with a connection reference, which tells the internal id of the connector. */
export const LINK = {
  'customizations.xml': customizations(
    [
      WORKFLOWS,
      CONNECTOR.replace('<Connector>', `<Connector><connectorid>${CONNECTOR_ID}</connectorid>`),
      `  <connectionreferences><connectionreference connectionreferencelogicalname="new_orders">\n`,
      `    <connectorid>${APIS}/${INTERNAL_ID}</connectorid>\n`,
      `    <customconnectorid><connectorid>${CONNECTOR_ID}</connectorid></customconnectorid>\n`,
      '  </connectionreference></connectionreferences>\n',
    ].join(''),
  ),
};

/** The definition of a connector with one operation. */
export const DEFINITION =
  '{ "swagger": "2.0", "paths": { "/orders": { "get": { "operationId": "ListOrders" } } } }\n';
