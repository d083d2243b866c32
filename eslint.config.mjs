import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

const PURE = ['error', 'process', 'console', 'fetch', 'setTimeout', 'Date', 'Buffer'];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      'coverage/',
      '__tests__/fixtures/',
      '__tests__/support/*.js',
      'jest.config.js',
      'bench/*.cjs',
      'src/rules/index.ts',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
      'max-lines': ['error', { max: 260, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/model/**', 'src/kit/**', 'src/rules/**', 'src/reporters/**'],
    rules: { 'no-restricted-globals': PURE },
  },
  {
    files: ['src/reporters/markdown.ts'],
    rules: { 'no-restricted-globals': PURE.filter((name) => name !== 'Buffer') },
  },
  { files: ['src/rules/**'], rules: { 'no-restricted-imports': ['error', { patterns: ['node:*'] }] } },
  { files: ['src/calibrate/**', 'src/generate/**', 'bench/**'], rules: { 'no-console': 'off' } },
  {
    files: ['__tests__/**'],
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  { files: ['eslint.config.mjs'], ...tseslint.configs.disableTypeChecked },
  prettier,
);
