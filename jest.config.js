module.exports = {
  testEnvironment: 'node',
  testMatch: ['**/__tests__/**/*.test.ts'],
  transform: { '\\.ts$': '<rootDir>/__tests__/support/transform.js' },
  // The published ruleset must not hold a CommonJS module: ncc would need __dirname for it, which Spectral does not have.
  // So bundles take the ES modules of these; jest needs CommonJS.
  moduleNameMapper: {
    '^jsonc-parser/lib/esm/main\\.js$': 'jsonc-parser',
    '^fastest-levenshtein/esm/mod\\.js$': 'fastest-levenshtein',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/node_modules/.cache/'],
  // Tests of what is built start programs, which takes long on a busy machine.
  testTimeout: 60_000,
  maxWorkers: 2,
};
