module.exports = {
  testEnvironment: 'node',
  testMatch: ['**/__tests__/**/*.test.ts'],
  transform: { '\\.ts$': '<rootDir>/__tests__/support/transform.js' },
  // Bundles take the ES modules of jsonc-parser, which webpack can join into one scope; jest needs CommonJS.
  moduleNameMapper: { '^jsonc-parser/lib/esm/main\\.js$': 'jsonc-parser' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/node_modules/.cache/'],
  maxWorkers: 2,
};
