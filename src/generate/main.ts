import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedFiles } from './files';

// Second step of `npm run generate`: writes all other generated files, and removes pages of rules that are gone.
const root = '.';

void generatedFiles(root).then((files) => {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  for (const name of readdirSync(join(root, 'docs/rules')))
    if (!files.has(`docs/rules/${name}`)) rmSync(join(root, 'docs/rules', name));
});
