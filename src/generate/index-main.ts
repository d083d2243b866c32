import { writeFileSync } from 'node:fs';
import { ruleIndex } from './rule-index';

// First step of `npm run generate`, by itself because the second imports what it writes. The path is put together here
// because ncc takes a whole one for an asset of the bundle.
const folder = ['src', 'rules'].join('/');
writeFileSync(`${folder}/index.ts`, ruleIndex(folder));
