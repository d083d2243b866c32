import { setValue } from '../../kit/edits';
import { METADATA, METADATA_NAMES, metadata, metadataValue, type MetadataName } from '../../kit/metadata';
import { nearest } from '../../kit/nearest';
import { at, keyOf, valueOf } from '../../kit/place';
import { isBlank, quote } from '../../kit/text';
import type { Definition } from '../../model/definition/types';
import { definitionRule, type Problem } from '../../model/rule';

export default definitionRule({
  id: 'pp-metadata-complete',
  title: 'The connector metadata has website, privacy policy and categories',
  why: 'All three are published in the documentation of a certified connector.',
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified', 'independent'],
  microsoft: { rule: 'ConnectorMetadataPropertiesMissing', policy: '5000.2.6.2' },
  reference: 'certification-submission#step-3b-product-or-end-service-metadata',
  fixable: true,
  on: 'definition',
  *check(definition) {
    if (definition.metadata.length === 0) return;
    for (const name of METADATA_NAMES) {
      const value = metadataValue(definition, name);
      if (value === undefined)
        yield (
          misnamed(definition, name) ?? {
            at: at(definition.root, METADATA),
            message: `Add an entry with the "propertyName" ${quote(name)} to the connector metadata.`,
          }
        );
      else if (value.node === undefined || (value.text !== undefined && isBlank(value.text)))
        yield {
          at: value.node ? valueOf(value.node) : keyOf(value.entry),
          message: `Add the "propertyValue" of ${quote(name)}.`,
        };
    }
  },
  examples: () => ({
    good: [metadata({}), { swagger: '2.0', [METADATA]: entries('website', 'Privacy Policy', 'Categories') }],
    bad: [
      {
        input: { swagger: '2.0', [METADATA]: entries('Privacy policy') },
        at: [`/${METADATA}`, `/${METADATA}`],
      },
      {
        input: {
          swagger: '2.0',
          [METADATA]: [
            { propertyName: 'Web site', propertyValue: 'https://www.contoso.com' },
            ...entries('Privacy policy', 'Categories'),
          ],
        },
        at: [`/${METADATA}/0/propertyName`],
      },
      { input: metadata({ Website: '' }), at: [`/${METADATA}/0/propertyValue`] },
      {
        input: {
          swagger: '2.0',
          [METADATA]: [{ propertyName: 'Website' }, ...entries('Privacy policy', 'Categories')],
        },
        at: [`/${METADATA}/0`],
      },
    ],
  }),
});

function entries(...names: readonly string[]): { propertyName: string; propertyValue: string }[] {
  return names.map((propertyName) => ({ propertyName, propertyValue: 'Finance' }));
}

/** An entry has nearly this name, such as "Web site". */
function misnamed({ document, metadata: all }: Definition, name: MetadataName): Problem | undefined {
  const entry = all.find((one) => one.name !== undefined && nearest(one.name, METADATA_NAMES) === name);
  const value = entry?.node.members.get('propertyName');
  if (entry?.name === undefined || value === undefined) return undefined;
  return {
    at: valueOf(value),
    message: `Write ${quote(name)} instead of ${quote(entry.name)} as "propertyName" in the connector metadata.`,
    fix: setValue(document, value, name),
  };
}
