import type { Connector, FolderFile, SourceFile } from '../../model/connector';
import { textDocument } from '../../model/parse';
import { sourceFile } from '../../model/source-file';
import { readContents } from '../contents';

/** The connector as it is with other texts of some files, without byte order mark, by path. */
export async function withTexts(
  connector: Connector,
  texts: ReadonlyMap<string, string>,
): Promise<Connector> {
  const source = (file: SourceFile | undefined): SourceFile | undefined => {
    const text = file && texts.get(file.path);
    return file === undefined || text === undefined ? file : sourceFile(file.path, file.role, text);
  };
  const { publisher, layout } = connector;
  const definitionFile = source(connector.definitionFile);
  const files = connector.files.map((file) => {
    const text = texts.get(file.path);
    return text === undefined ? file : fileWith(file, text);
  });
  return {
    ...connector,
    definitionFile,
    propertiesFile: source(connector.propertiesFile),
    files,
    contents: await readContents(files, { publisher, layout, definition: definitionFile?.definition }),
  };
}

function fileWith(file: FolderFile, text: string): FolderFile {
  const bytes = Buffer.from(`${hasMark(file.bytes()) ? BYTE_ORDER_MARK : ''}${text}`);
  return { ...file, size: bytes.length, bytes: () => bytes, document: () => textDocument(text) };
}

export const BYTE_ORDER_MARK = '\uFEFF';

function hasMark(bytes: Uint8Array | undefined): boolean {
  return bytes?.[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
