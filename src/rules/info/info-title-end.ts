import { fixOf, setValue } from '../../kit/edits';
import { info } from '../../kit/examples';
import { infoOf } from '../../kit/info';
import { at } from '../../kit/place';
import { isBlank, quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

const GOOD_END = /[\p{L}\p{M}\p{N})]$/u;

export default definitionRule({
  id: 'pp-info-title-end',
  title: 'The title ends with a letter, a digit or a closing parenthesis',
  why: 'Other characters at its end, line breaks and spaces included, are refused by the certification.',
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified', 'independent'],
  microsoft: { rule: 'ValueMustEndWithAlphanumeric', policy: '5000.2.2.3' },
  reference: 'certification-submission#give-your-connector-a-title',
  once: true,
  fixable: true,
  on: 'definition',
  *check(definition) {
    const title = textOf(infoOf(definition)?.members.get('title')) ?? '';
    if (isBlank(title) || GOOD_END.test(title)) return;
    const trimmed = title.trimEnd();
    const node = infoOf(definition)?.members.get('title');
    const mended = trimmed !== title && node !== undefined && GOOD_END.test(trimmed);
    yield {
      at: at(definition.root, 'info', 'title'),
      message:
        trimmed === title
          ? `End the title ${quote(title)} with a letter, a digit or ")".`
          : `Remove the white space at the end of the title ${quote(trimmed)}.`,
      ...fixOf(mended ? setValue(definition.document, node, trimmed) : undefined),
    };
  },
  examples: () => ({
    good: [info({ title: 'Contoso Orders (Europe)' })],
    bad: [
      { input: info({ title: 'Contoso Orders [new]' }), at: ['/info/title'] },
      { input: info({ title: 'Contoso Orders\n' }), at: ['/info/title'] },
    ],
  }),
});
