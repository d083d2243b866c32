import { properties } from '../../kit/examples';
import { isStandInText } from '../../kit/placeholder';
import { valueOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { propertiesRule } from '../../model/rule';

const STAND_IN = /^(publisher|stack ?owner|your (company|name).*|company( name)?|name|test)$/i;

export default propertiesRule({
  id: 'pp-publisher-placeholder',
  title: 'The publisher and the owner of the service are real names',
  why: "Both are shown on the connector's page as they are written.",
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent'],
  reference: 'certification-submission#step-3a-publisher-and-stackowner-properties',
  on: 'properties',
  *check({ body }) {
    for (const name of ['publisher', 'stackOwner']) {
      const node = body?.members.get(name);
      const text = textOf(node)?.trim();
      if (node === undefined || text === undefined || !(isStandInText(text) || STAND_IN.test(text))) continue;
      yield {
        at: valueOf(node),
        message: `Write the name of the ${name === 'publisher' ? 'publisher' : 'company that owns the service'} instead of ${quote(text)}.`,
      };
    }
  },
  examples: () => ({
    good: [properties({ publisher: 'Publisher Services Ltd.', stackOwner: 'Contoso' })],
    bad: [
      {
        input: properties({ publisher: '<Your name>', stackOwner: 'Company Name' }),
        at: ['/properties/publisher', '/properties/stackOwner'],
      },
    ],
  }),
});
