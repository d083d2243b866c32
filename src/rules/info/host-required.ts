import { lacks } from '../../kit/info';
import { isMisspelt } from '../../kit/misspelt';
import { at } from '../../kit/place';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-host-required',
  title: 'The definition names its host',
  why: 'Without a host the connector does not know where to send requests.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'RequiredPropertyMissing', policy: '5000.2.6.2' },
  reference: 'define-blank',
  once: true,
  on: 'definition',
  *check({ root }) {
    if (lacks(root, 'host') && !isMisspelt(root, 'definition', 'host'))
      yield { at: at(root, 'host'), message: 'Add the "host" of the service, such as "api.contoso.com".' };
  },
  examples: () => ({
    good: [
      { swagger: '2.0', host: 'api.contoso.com', paths: {} },
      { swagger: '2.0', servers: [{ url: 'https://api.contoso.com' }], paths: {} },
    ],
    bad: [
      { input: { swagger: '2.0', paths: {} }, at: [''] },
      { input: { swagger: '2.0', host: '', paths: {} }, at: ['/host'] },
    ],
  }),
});
