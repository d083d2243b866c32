import { readFileSync } from 'node:fs';
import type * as TreeSitter from 'web-tree-sitter';

/**
 * The parser and the grammar of C#; they are large, so nobody without a script waits for them.
 *
 * The bundler recognises paths that are written like this, and copies the files to where the bundle finds them: in a short file
 * without newer syntax. It takes the CommonJS module of the parser only where it is required; the other cannot be bundled.
 */
export async function loadParser(): Promise<TreeSitter.Parser> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
  const treeSitter = require('web-tree-sitter') as typeof TreeSitter;
  const runtime = {
    wasmBinary: readFileSync(__dirname + '/../../../node_modules/web-tree-sitter/web-tree-sitter.wasm'),
  };
  await treeSitter.Parser.init(runtime);
  const grammar = readFileSync(
    __dirname + '/../../../node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-c-sharp.wasm',
  );
  const parser = new treeSitter.Parser();
  parser.setLanguage(await treeSitter.Language.load(grammar));
  return parser;
}
