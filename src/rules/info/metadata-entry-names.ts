import { fixOf, renameMember } from '../../kit/edits';
import { METADATA, metadata } from '../../kit/metadata';
import { keyOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

const NAMES = ['propertyName', 'propertyValue'];

export default definitionRule({
  id: 'pp-metadata-entry-names',
  title: 'Entries of the connector metadata have propertyName and propertyValue',
  why: 'The names are fixed, their case included; other members of an entry are not read.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'certification-submission#step-3b-product-or-end-service-metadata',
  fixable: true,
  on: 'definition',
  *check({ document, metadata: entries }) {
    for (const [key, member] of entries.flatMap(({ node }) => [...node.members])) {
      if (NAMES.includes(key)) continue;
      const meant = NAMES.find((name) => name.toLowerCase() === key.toLowerCase());
      const message =
        meant === undefined
          ? `Remove ${quote(key)} from this entry of the metadata.`
          : `Write ${quote(meant)} instead of ${quote(key)}.`;
      yield {
        at: keyOf(member),
        message,
        ...fixOf(meant === undefined ? undefined : renameMember(document, member, meant)),
      };
    }
  },
  examples: () => ({
    good: [metadata({})],
    bad: [
      {
        input: {
          swagger: '2.0',
          [METADATA]: [{ PropertyName: 'Website', PropertyValue: 'https://www.contoso.com' }],
        },
        at: [`/${METADATA}/0/PropertyName`, `/${METADATA}/0/PropertyValue`],
      },
      {
        input: {
          swagger: '2.0',
          [METADATA]: [{ propertyName: 'Categories', propertyValue: 'AI', note: 'to be decided' }],
        },
        at: [`/${METADATA}/0/note`],
      },
    ],
  }),
});
