import { paths } from '../../kit/examples';
import { nearest } from '../../kit/nearest';
import { lettersOf } from '../../kit/readme';
import { withReadme } from '../../kit/readme-examples';
import { operationLists, shownOperations, wholeDefinition } from '../../kit/readme-operations';
import { isBlank, quote } from '../../kit/text';
import type { Operation } from '../../model/definition/types';
import { textOf } from '../../model/json';
import { connectorRule } from '../../model/rule';

/** What stands among operations without being one. */
const GROUP =
  /action|trigger|operation|parameter|response|input|output|example|note|request|webhook|polling/i;

/** Shorter names are part of too many others. */
const SHORTEST_PART = 5;

const definition = paths({
  'get /orders': { operationId: 'ListOrders', summary: 'List orders' },
  'get /orders/{id}': { operationId: 'GetOrder', summary: 'Get order' },
  'post /orders': { operationId: 'CreateOrder', summary: 'Create order' },
});

function isNameless({ id, node }: Operation): boolean {
  return isBlank(id) && isBlank(textOf(node.members.get('summary')));
}

export default connectorRule({
  id: 'pp-readme-operation-unknown',
  title: 'The operations of the readme exist',
  why: 'Users look in vain for an operation that was renamed or removed since the readme was written.',
  severity: 'info',
  evidence: 'advice',
  publishers: ['verified', 'independent'],
  reference: 'https://github.com/microsoft/PowerPlatformConnectors/tree/master/templates',
  *check(connector) {
    const definition = wholeDefinition(connector);
    const { readme: page } = connector.contents;
    if (definition === undefined || page === undefined) return;
    // The readme may be the first to name an operation that has no name yet.
    if (definition.operations.some(isNameless)) return;
    const operations = [...shownOperations(definition)];
    const names = new Set(
      definition.operations.flatMap(({ id }) => (id === undefined ? [] : [lettersOf(id)])),
    );
    for (const operation of operations) for (const name of operation.names) names.add(name);
    const parts = [...names].filter(({ length }) => length >= SHORTEST_PART);
    for (const listed of operationLists(page)) {
      const strangers = listed.filter(({ name }) => !names.has(lettersOf(name)));
      // A list that is not mostly of operations is about something else: their parameters, or groups of them.
      if (strangers.length * 3 > listed.length) continue;
      const taken = new Set(listed.map(({ name }) => lettersOf(name)));
      const unlisted = operations
        .filter((one) => !one.names.some((name) => taken.has(name)))
        .map(({ title }) => title);
      for (const { name, at } of strangers) {
        const letters = lettersOf(name);
        if (
          letters === '' ||
          GROUP.test(name) ||
          parts.some((part) => letters.includes(part) || part.includes(letters))
        )
          continue;
        const meant = nearest(name, unlisted);
        const repair =
          meant === undefined ? `Remove ${quote(name)}` : `Write ${quote(meant)} instead of ${quote(name)}`;
        yield { file: page, at, message: `${repair}: the definition has no such operation.` };
      }
    }
  },
  examples: () => ({
    good: [
      withReadme(
        '# Contoso\n## Supported Operations\n### List orders (preview)\n- Top\n- Skip\n### Get order\n### Actions\n### Create order',
        { definition },
      ),
      withReadme('# Contoso\n## Supported Operations\n### List orders\n### Get order\n### Delete invoice', {
        definition: paths({
          'get /orders': { operationId: 'ListOrders', summary: 'List orders' },
          'get /orders/{id}': { operationId: 'GetOrder', summary: 'Get order' },
          'delete /invoices/{id}': {},
        }),
      }),
    ],
    bad: [
      {
        input: withReadme(
          '# Contoso\n## Supported Operations\n### List orders\n### Get order\n### Create order\n### ListOrders\n### Delete invoice\n### Creat ordre',
          { definition },
        ),
        at: ['readme.md:7', 'readme.md:8'],
      },
      {
        input: withReadme(
          '# Contoso\n## Supported Operations\n- **List orders**: all\n- `GetOrder`\n- Create order: one\n- Delete invoice: one',
          { definition },
        ),
        at: ['readme.md:6'],
      },
    ],
  }),
});
