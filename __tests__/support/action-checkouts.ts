import { readFileSync } from 'node:fs';

export const DEFINITION = 'apiDefinition.swagger.json';
export const PROPERTIES = 'apiProperties.json';

const read = (path: string): string => readFileSync(path, 'utf8');
/** A connector that is ready, and one that is not. */
export const READY = {
  definition: read(`examples/larkspur-orders/${DEFINITION}`),
  properties: read(`examples/larkspur-orders/${PROPERTIES}`),
};
export const UNREADY = {
  definition: read(`examples/fabrikam-tickets/${DEFINITION}`),
  properties: read(`examples/fabrikam-tickets/${PROPERTIES}`),
};

const ICON = readFileSync('examples/larkspur-orders/icon.png');
const README = read('examples/larkspur-orders/readme.md');

/** The files of a connector in a folder. */
export function connector(
  folder: string,
  { definition, properties } = READY,
): Record<string, string | Uint8Array> {
  return {
    [`${folder}/${DEFINITION}`]: definition,
    [`${folder}/${PROPERTIES}`]: properties,
    [`${folder}/icon.png`]: ICON,
    [`${folder}/readme.md`]: README,
  };
}

/** The ready connector with one finding of a severity. */
export const WITH_WARNING = {
  ...READY,
  definition: READY.definition.replaceAll('"ListOrders"', '"List_Orders"'),
};
export const WITH_INFO = {
  ...READY,
  definition: READY.definition.replace('newest first."', 'newest first"'),
};

/** Names as they occur in forks of Microsoft's repository, and worse. */
export const MICROSOFT_LAYOUT = {
  ...connector('certified-connectors/Fabrikam Tickets, 100% #1', UNREADY),
  ...connector('independent-publisher-connectors/Größe & Maß (Straße)'),
  ...connector('custom-connectors/Plain', UNREADY),
  ...connector('templates/Starter', UNREADY),
  '.github/README.md': 'A fork.\n',
};
export const VENDOR_LAYOUT = {
  ...connector('src/power-platform/connector', UNREADY),
  'package.json': '{}\n',
  ...connector('node_modules/other'),
};
