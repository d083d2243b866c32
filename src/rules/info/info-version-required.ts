import { info } from '../../kit/examples';
import { infoOf, lacks } from '../../kit/info';
import { isMisspelt } from '../../kit/misspelt';
import { at } from '../../kit/place';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-info-version-required',
  title: 'The definition has a version',
  why: 'Swagger 2.0 requires the version of the definition beside its title.',
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'RequiredPropertyMissing', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  once: true,
  on: 'definition',
  *check(definition) {
    const object = infoOf(definition);
    if (object !== undefined && lacks(object, 'version') && !isMisspelt(object, 'info', 'version'))
      yield { at: at(object, 'version'), message: 'Add a "version" to "info", such as "1.0".' };
  },
  examples: () => ({
    good: [info({ title: 'Contoso Orders', version: 'v1' })],
    bad: [
      { input: info({ title: 'Contoso Orders' }), at: ['/info'] },
      { input: info({ version: '' }), at: ['/info/version'] },
    ],
  }),
});
