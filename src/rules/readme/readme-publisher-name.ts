import { properties } from '../../kit/examples';
import { headingOf, lettersOf, sectionFor } from '../../kit/readme';
import { withReadme } from '../../kit/readme-examples';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import type { PageSection } from '../../model/markdown-page';
import { connectorRule } from '../../model/rule';

const connector = (heading: string) =>
  withReadme(`# Contoso\n## ${heading}\n`, { properties: properties({ publisher: 'Contoso Ltd.' }) });

/** A longer text says something else than a name. */
const LONGEST_NAME = 60;

export default connectorRule({
  id: 'pp-readme-publisher-name',
  title: 'The readme names the publisher of apiProperties.json',
  why: 'Reviewers compare the two; another name is often left over from an earlier owner, or a template.',
  severity: 'info',
  evidence: 'review',
  publishers: ['verified', 'independent'],
  reference: 'https://github.com/microsoft/PowerPlatformConnectors/tree/master/templates',
  once: true,
  *check({ contents: { readme }, propertiesFile }) {
    const publisher = textOf(propertiesFile?.properties?.body?.members.get('publisher'))?.trim() ?? '';
    const section = readme === undefined ? undefined : sectionFor(readme, 'Publisher')?.section;
    const name = section === undefined ? '' : nameIn(section);
    const [wanted, written] = [plainLetters(publisher), plainLetters(name)];
    if (readme === undefined || section === undefined || wanted === '' || written === '') return;
    // What the template says has a problem of its own.
    if (written === 'publishersname') return;
    // Short forms of one name, and several names of which one is it.
    if (wanted.includes(written) || written.includes(wanted)) return;
    yield {
      file: readme,
      at: headingOf(section),
      message: `Write ${quote(publisher)}, as in apiProperties.json, instead of ${quote(name)}, or correct it there.`,
    };
  },
  examples: () => ({
    good: [
      connector('Publisher: Contoso'),
      connector('Publisher: CONTOSO LTD and friends'),
      connector('Publisher'),
      connector('Publisher\nContoso Ltd.'),
      connector('Publisher\n[Fabrikam](https://www.fabrikam.com)'),
      connector('Publisher\nFabrikam\nLondon'),
    ],
    bad: [
      { input: connector('Publisher: Fabrikam'), at: ['readme.md:2'] },
      { input: connector('Publisher\n\nFabrikam Inc.'), at: ['readme.md:2'] },
    ],
  }),
});

/** What stands behind the word, or alone below it. */
function nameIn({ heading, text }: PageSection): string {
  const [, behind = ''] = /^publisher\s*:\s*(.+)$/i.exec(heading) ?? [];
  if (!/^publisher\s*:?$/i.test(heading.trim())) return behind;
  const below = text.trim();
  return below.length <= LONGEST_NAME && !/[\n[<]|:\/\//.test(below) ? below : '';
}

/** Many write a name without its accents in one of the two. */
function plainLetters(name: string): string {
  return lettersOf(name.normalize('NFD').replace(/\p{M}/gu, '')).replaceAll('ł', 'l');
}
