import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytesOf } from '../engine/zip';
import { FILE_NAMES } from '../model/connector';
import type { FileContent, ZipExample } from '../model/rule';

const FOLDER = 'examples/larkspur-orders';
const PACKAGE = 'LarkspurOrdersPackage.zip';
const NAME = 'Connector/lkspr_larkspur-20orders_';

/**
 * The package of the example that is ready to be submitted.
 *
 * @param root folder of the project
 * @returns the zip by its path; always the same bytes for the same files
 */
export function examplePackage(root: string): [path: string, content: Uint8Array] {
  return [`${FOLDER}/${PACKAGE}`, bytesOf(packageOf(join(root, FOLDER)))];
}

/**
 * The package of a connector: its solutions as they would be exported, made of the files in its folder `package` and of the
 * connector itself. The library that the deployer template compiles is left out.
 */
export function packageOf(folder: string): ZipExample {
  const solutions = filesBelow(folder, 'package').filter((name) =>
    /^package\/[^/]+\/solution\.xml$/.test(name),
  );
  const assets = solutions.map((path) => {
    const [, solution = ''] = path.split('/');
    return [`PkgAssets/${solution}.zip`, solutionOf(folder, solution)] as const;
  });
  return {
    zip: {
      'intro.md': read(folder, 'intro.md'),
      'LarkspurOrders.pdpkg.zip': { zip: Object.fromEntries(assets) },
    },
  };
}

function solutionOf(folder: string, solution: string): ZipExample {
  const start = `package/${solution}/`;
  const own = filesBelow(folder, `package/${solution}`).map(
    (path) => [path.slice(start.length), read(folder, path)] as const,
  );
  return { zip: { ...Object.fromEntries(own), ...connectorFiles(folder) } };
}

/** The connector as the platform exports it: the definition, one file per member of apiProperties.json, and the icon. */
function connectorFiles(folder: string): Record<string, FileContent> {
  const definition: unknown = JSON.parse(read(folder, FILE_NAMES.definition).toString());
  const { properties } = JSON.parse(read(folder, FILE_NAMES.properties).toString()) as {
    readonly properties: { readonly connectionParameters: object };
  };
  return {
    [`${NAME}openapidefinition.json`]: JSON.stringify(definition),
    [`${NAME}connectionparameters.json`]: JSON.stringify(properties.connectionParameters),
    [`${NAME}iconblob.Png`]: read(folder, 'icon.png'),
  };
}

/** Files in a folder and below, with slashes, in the order of their names. */
function filesBelow(folder: string, start: string): string[] {
  return readdirSync(join(folder, start), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${start}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(folder, path) : [path];
    });
}

function read(folder: string, name: string): Buffer {
  return readFileSync(join(folder, name));
}
