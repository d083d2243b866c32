// Compiles TypeScript for jest with the project's own compiler and options, file by file.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const ts = require('typescript');

const config = readFileSync(join(__dirname, '../../tsconfig.json'), 'utf8');
const { compilerOptions } = ts.parseConfigFileTextToJson('tsconfig.json', config).config;
const options = {
  ...compilerOptions,
  module: 'CommonJS',
  moduleResolution: 'Node10',
  verbatimModuleSyntax: false,
  inlineSourceMap: true,
  ignoreDeprecations: '6.0',
};

module.exports = {
  getCacheKey: (source, path) =>
    createHash('sha1').update(source).update(path).update(config).update(ts.version).digest('hex'),
  process: (source, fileName) => ({
    code: ts.transpileModule(source, { compilerOptions: options, fileName }).outputText,
  }),
};
