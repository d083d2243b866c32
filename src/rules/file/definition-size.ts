import { exceedsBytes } from '../../kit/byte-length';
import { startOf } from '../../kit/lines';
import { fileRule } from '../../model/rule';
import { DEFINITION_BYTES, DEFINITION_CHARACTERS } from '../../model/tables/file-size';

export default fileRule({
  id: 'pp-definition-size',
  title: 'The definition has at most 500,000 characters',
  why: 'Dataverse stores no more of a definition than that, so a solution with a larger one cannot be imported.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'https://github.com/microsoft/PowerPlatformConnectors/issues/3567',
  once: true,
  roles: ['definition'],
  *check({ document }) {
    const excess = document.text.length - DEFINITION_CHARACTERS;
    if (excess <= 0 || exceedsBytes(document.text, DEFINITION_BYTES)) return;
    yield {
      at: startOf(document),
      message: `Shorten this file by ${excess.toLocaleString('en-US')} characters: solutions hold definitions of at most 500,000.`,
    };
  },
  examples: () => ({
    good: [`{ "swagger": "2.0", "paths": {} }${' '.repeat(499_000)}`],
    bad: [{ input: `{ "swagger": "2.0", "paths": {} }${' '.repeat(501_000)}`, at: [''] }],
  }),
});
