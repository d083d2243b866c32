import type { FolderFile, Layout } from '../model/connector';
import { NO_CONTENTS, type Contents } from '../model/contents';
import type { Definition } from '../model/definition/types';
import type { Publisher } from '../model/finding';
import { textOf } from '../model/json';

/** What decides whether a connector is compared with those that are published. */
export interface Identity {
  readonly publisher: Publisher;
  readonly layout: Layout;
  readonly definition: Definition | undefined;
}

/** Reads what rules want to know of files that are not JSON; each library is loaded only for a file that needs it. */
export async function readContents(files: readonly FolderFile[], identity: Identity): Promise<Contents> {
  return {
    ...NO_CONTENTS,
    icon: await readIcon(files),
    namesakes: await readNamesakes(identity),
  };
}

const ICON_NAME = /^icon\.(png|jpe?g|gif|webp|bmp|ico|svg)$/i;

async function readIcon(files: readonly FolderFile[]): Promise<Contents['icon']> {
  const icons = files.filter(({ name, kind }) => kind === 'file' && ICON_NAME.test(name));
  const file = icons.find(({ name }) => /\.png$/i.test(name)) ?? icons[0];
  if (file === undefined) return undefined;
  const { iconOf } = await import('./contents/icon');
  return iconOf(file);
}

async function readNamesakes({ publisher, layout, definition }: Identity): Promise<readonly string[]> {
  const title = textOf(definition?.root.members.get('info')?.members.get('title'));
  // In Microsoft's repository, or a fork of it, the published connectors are those of the checkout.
  if (title === undefined || layout === 'catalogue' || publisher === 'custom') return [];
  const { namesakesOf } = await import('./contents/published');
  return namesakesOf(title, textOf(definition?.root.members.get('host')), publisher);
}
