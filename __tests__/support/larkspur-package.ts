import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zip } from '../../src/kit/package-examples';
import type { ZipExample } from '../../src/model/rule';

const NAME = 'lkspr_larkspur-20orders';
const FLOW = 'WhenAnOrderIsPlaced-6C0D4B1E-0A57-4E0C-9D1B-5B6A1F5A7C11.json';

/** The package of an example, as it would be submitted: intro.md, the zip of assets, and two solutions in that. */
export function larkspurPackage(folder: string): ZipExample {
  const definition = readFileSync(join(folder, 'apiDefinition.swagger.json'), 'utf8');
  const { properties } = JSON.parse(readFileSync(join(folder, 'apiProperties.json'), 'utf8')) as {
    properties: { connectionParameters: object; iconBrandColor: string };
  };
  const operationId = /"operationId": "([^"]+)"/.exec(definition)?.[1];
  const common = {
    '[Content_Types].xml': lines(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
      '  <Default Extension="xml" ContentType="application/octet-stream" />',
      '  <Default Extension="json" ContentType="application/octet-stream" />',
      '</Types>',
    ),
    [`Connector/${NAME}_openapidefinition.json`]: definition,
    [`Connector/${NAME}_connectionparameters.json`]: JSON.stringify(properties.connectionParameters),
    [`Connector/${NAME}_iconblob.Png`]: Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
  };
  const connector = zip({
    ...common,
    'solution.xml': manifest('LarkspurOrders'),
    'customizations.xml': customizations(properties.iconBrandColor, '  <Workflows />'),
  });
  const flows = zip({
    ...common,
    'solution.xml': manifest('LarkspurOrdersFlows'),
    'customizations.xml': customizations(
      properties.iconBrandColor,
      '  <Workflows>',
      '    <Workflow WorkflowId="{6c0d4b1e-0a57-4e0c-9d1b-5b6a1f5a7c11}" Name="When an order is placed">',
      `      <JsonFileName>/Workflows/${FLOW}</JsonFileName>`,
      '    </Workflow>',
      '  </Workflows>',
    ),
    [`Workflows/${FLOW}`]: JSON.stringify({
      properties: { definition: { actions: { Orders: { inputs: { host: { operationId } } } } } },
    }),
  });
  return zip({
    'intro.md': '# Larkspur Orders\n\nLists and changes the orders of a Larkspur shop.\n',
    'package.zip': zip({
      'LarkspurOrders.dll': 'none',
      'PkgAssets/LarkspurOrders.zip': connector,
      'PkgAssets/LarkspurOrdersFlows.zip': flows,
    }),
  });
}

function manifest(name: string): string {
  return lines(
    '<ImportExportXml version="9.2" SolutionPackageVersion="9.2" languagecode="1033">',
    '  <SolutionManifest>',
    `    <UniqueName>${name}</UniqueName>`,
    '    <Version>1.0.0.0</Version>',
    '    <Managed>0</Managed>',
    '  </SolutionManifest>',
    '</ImportExportXml>',
  );
}

function customizations(color: string, ...workflows: readonly string[]): string {
  return lines(
    '<ImportExportXml>',
    ...workflows,
    '  <Connectors>',
    '    <Connector>',
    `      <name>${NAME}</name>`,
    `      <iconbrandcolor>${color}</iconbrandcolor>`,
    `      <openapidefinition>/Connector/${NAME}_openapidefinition.json</openapidefinition>`,
    `      <connectionparameters>/Connector/${NAME}_connectionparameters.json</connectionparameters>`,
    `      <iconblob>/Connector/${NAME}_iconblob.Png</iconblob>`,
    '    </Connector>',
    '  </Connectors>',
    '</ImportExportXml>',
  );
}

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
