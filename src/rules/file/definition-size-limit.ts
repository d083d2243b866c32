import { byteLength, exceedsBytes } from '../../kit/byte-length';
import { startOf } from '../../kit/lines';
import { fileRule } from '../../model/rule';
import { DEFINITION_BYTES } from '../../model/tables/file-size';

export default fileRule({
  id: 'pp-definition-size-limit',
  title: 'The definition has at most 1 MB',
  why: 'Larger definitions are not accepted; split the connector into several.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'certification-submission#step-3d-json-file-formatting-and-limitations',
  once: true,
  roles: ['definition'],
  *check({ document }) {
    if (!exceedsBytes(document.text, DEFINITION_BYTES)) return;
    const excess = Math.ceil((byteLength(document.text) - DEFINITION_BYTES) / 1024);
    yield {
      at: startOf(document),
      message: `Shorten this file by ${excess} KB: a definition has at most 1 MB. Print it with less space, or split the connector.`,
    };
  },
  examples: () => ({
    good: [`{ "swagger": "2.0", "paths": {} }${' '.repeat(1_000_000)}`],
    bad: [
      { input: `{ "swagger": "2.0", "paths": {} }${' '.repeat(1_050_000)}`, at: [''] },
      { input: `{ "swagger": "2.0", "info": { "description": "${'é'.repeat(530_000)}" } }`, at: [''] },
    ],
  }),
});
