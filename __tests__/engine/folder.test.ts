import { expect, test } from '@jest/globals';
import { folderContent } from '../../src/engine/folder';
import { DISK } from '../../src/engine/disk';
import type { FileTree } from '../../src/model/file-tree';
import { temporaryFolder } from '../support/folder';

test('each folder is listed once; hidden ones and other connectors are not entered', () => {
  const folder = temporaryFolder({
    'apiProperties.json': '{}',
    '.vs/deep/secret.suo': 'x',
    'images/key.png': 'x',
    'images/.idea/workspace.xml': 'x',
    'v2/apiDefinition.swagger.json': '{}',
    'v2/docs/a.md': 'x',
  });
  const listed: string[] = [];
  const tree: FileTree = {
    ...DISK,
    list: (path) => {
      listed.push(path);
      return DISK.list(path);
    },
  };
  const { files, skippedFolders } = folderContent(tree, folder, folder);
  expect(files.map(({ name }) => name)).toEqual(['apiProperties.json', 'images/key.png']);
  expect(skippedFolders).toEqual(['.vs', 'images/.idea']);
  expect(listed.map((path) => path.slice(folder.length))).toEqual(['', '/images', '/v2']);
});
