import { info } from '../../kit/examples';
import { infoOf } from '../../kit/info';
import { at } from '../../kit/place';
import { count, isBlank } from '../../kit/text';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';
import { DESCRIPTION_LIMITS } from '../../model/tables/info';

const { least, most } = DESCRIPTION_LIMITS;

export default definitionRule({
  id: 'pp-info-description-length',
  title: `The description has ${least} to ${most} characters`,
  why: 'A shorter one explains nothing, a longer one does not fit where the connector is shown.',
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified', 'independent'],
  microsoft: { rule: 'FieldLengthNotInRange', policy: '5000.2.3.4' },
  reference: 'certification-submission#write-a-description-for-your-connector',
  once: true,
  on: 'definition',
  *check(definition) {
    const description = textOf(infoOf(definition)?.members.get('description')) ?? '';
    const { length } = description;
    if (isBlank(description) || (length >= least && length <= most)) return;
    const change =
      length < least
        ? `Extend the description by ${count(least - length, 'character')}`
        : `Shorten the description by ${count(length - most, 'character')}`;
    yield {
      at: at(definition.root, 'info', 'description'),
      message: `${change}: it must have ${least} to ${most}, and has ${length}.`,
    };
  },
  examples: () => ({
    good: [
      info({ description: 'Orders of shops, kept for you.' }),
      info({ description: 'Keep'.repeat(125) }),
    ],
    bad: [
      { input: info({ description: 'Orders of shops, kept for us.' }), at: ['/info/description'] },
      { input: info({ description: `${'Keep'.repeat(125)}.` }), at: ['/info/description'] },
    ],
  }),
});
