import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleIndex } from './rule-index';

// First step of `npm run generate`, by itself because the second imports what it writes.
const root = process.cwd();
writeFileSync(join(root, 'src/rules/index.ts'), ruleIndex(join(root, 'src/rules')));
