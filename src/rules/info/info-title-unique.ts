import { repeated, quote } from '../../kit/text';
import { titleKey } from '../../kit/title';
import type { ConnectorTraits } from '../../model/checkout';
import { checkoutRule, type ConnectorExample } from '../../model/rule';

const titled = (title: string): ConnectorExample => ({ definition: { swagger: '2.0', info: { title } } });

export default checkoutRule({
  id: 'pp-info-title-unique',
  title: 'No two connectors of the checkout have the same title',
  why: 'Makers tell connectors apart by their titles, and certification refuses one that another connector has.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent'],
  microsoft: { policy: '5000.2.2.5' },
  reference: 'certification-submission#give-your-connector-a-title',
  *check(connectors) {
    const titles = connectors.flatMap((connector) => {
      const { title } = connector;
      return title === undefined || titleKey(title.text) === '' ? [] : [{ connector, title }];
    });
    for (const { item, first } of repeated(titles, keyOf))
      yield {
        connector: item.connector,
        at: item.title.at,
        message: `Choose a title of its own: the connector in ${quote(first.connector.path)} has ${quote(first.title.text)}.`,
        related: [{ at: first.title.at, message: `The title of ${quote(first.connector.path)}.` }],
      };
  },
  examples: () => ({
    good: [
      {
        orders: titled('Contoso Orders'),
        invoices: titled('Contoso Invoices'),
        untitled: { properties: {} },
      },
    ],
    bad: [
      {
        input: {
          orders: titled('Contoso Orders'),
          v2: titled('Contoso-Orders'),
          v3: titled('Contoso orders'),
        },
        at: ['v2/definition#/info/title', 'v3/definition#/info/title'],
      },
    ],
  }),
});

interface Titled {
  readonly connector: ConnectorTraits;
  readonly title: NonNullable<ConnectorTraits['title']>;
}

/** The platform itself tells independent connectors from others, by what it writes behind the title. */
function keyOf({ connector, title }: Titled): string {
  return `${connector.publisher} ${titleKey(title.text)}`;
}
