// Writes the golden files anew: npm run golden. A file, because workers of jest would repeat what is given to `node -e`.
process.env.UPDATE_GOLDEN = '1';
require('jest').run([
  '--runInBand',
  '--runTestsByPath',
  '__tests__/reporters/golden.test.ts',
  '__tests__/dist/connectors.test.ts',
]);
