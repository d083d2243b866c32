import { info } from '../../kit/examples';
import { infoOf } from '../../kit/info';
import { at } from '../../kit/place';
import { count, quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';
import { TITLE_LIMIT } from '../../model/tables/info';

export default definitionRule({
  id: 'pp-info-title-length',
  title: `The title has at most ${TITLE_LIMIT} characters`,
  why: 'The lists of connectors have room for no more.',
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified', 'independent'],
  microsoft: { rule: 'FieldLengthExceeded', policy: '5000.2.2.1' },
  reference: 'certification-submission#give-your-connector-a-title',
  once: true,
  on: 'definition',
  *check(definition) {
    const title = textOf(infoOf(definition)?.members.get('title'));
    const excess = (title?.length ?? 0) - TITLE_LIMIT;
    if (excess <= 0) return;
    yield {
      at: at(definition.root, 'info', 'title'),
      message: `Shorten the title ${quote(title)} by ${count(excess, 'character')}: it may have ${TITLE_LIMIT}.`,
    };
  },
  examples: () => ({
    good: [info({ title: 'Contoso Document Conversion 30' })],
    bad: [{ input: info({ title: 'Contoso Documents and Conversion' }), at: ['/info/title'] }],
  }),
});
