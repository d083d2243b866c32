import { paths } from '../../kit/examples';
import { headingOf, lettersOf, lettersOfPage, sectionFor } from '../../kit/readme';
import { withReadme } from '../../kit/readme-examples';
import { shownOperations, wholeDefinition } from '../../kit/readme-operations';
import { count, enumerate, quote } from '../../kit/text';
import type { PageFile } from '../../model/contents';
import { connectorRule } from '../../model/rule';

const MOST_NAMED = 3;

const definition = paths({
  'get /orders': { operationId: 'ListOrders', summary: 'List all orders' },
  'get /orders/{id}': { operationId: 'GetOrder', summary: 'Get an order' },
  'post /hooks': { operationId: 'HookOrders', summary: 'Subscribe', 'x-ms-visibility': 'internal' },
});

/** The page names a path: one of a single word, such as "/items", only where it is written with its slash. */
function hasPath(page: PageFile, path: string): boolean {
  const letters = lettersOf(path);
  if (/^\/?[a-z]+\/?$/i.test(path)) return page.document.text.toLowerCase().includes(path.toLowerCase());
  return letters !== '' && lettersOfPage(page).includes(letters);
}

export default connectorRule({
  id: 'pp-readme-operation-missing',
  title: 'The readme describes every operation',
  why: 'The template has a paragraph for each, and what it does not mention was often added later and forgotten.',
  severity: 'info',
  evidence: 'advice',
  publishers: ['verified', 'independent'],
  reference: 'https://github.com/microsoft/PowerPlatformConnectors/tree/master/templates',
  once: true,
  *check(connector) {
    const definition = wholeDefinition(connector);
    const { readme: page } = connector.contents;
    const found = page && sectionFor(page, 'Supported Operations');
    if (definition === undefined || page === undefined || found === undefined) return;
    const text = lettersOfPage(page);
    const missing = [...shownOperations(definition)].filter(
      ({ operation, ownNames }) =>
        !ownNames.some((name) => text.includes(name)) && !hasPath(page, operation.path),
    );
    if (missing.length === 0) return;
    const named = missing.slice(0, MOST_NAMED).map(({ title }) => quote(title));
    const rest = missing.length - named.length;
    yield {
      file: page,
      at: headingOf(found.section),
      message: `Describe ${enumerate([...named, ...(rest > 0 ? [count(rest, 'other operation')] : [])])} as well.`,
    };
  },
  examples: () => ({
    good: [
      withReadme('# Contoso\n## Supported Operations\n- **List all orders**\n- getOrder', { definition }),
      withReadme(
        '# Contoso\n## Supported Operations\n- **List all orders**\n- getOrder\n- Login\n- POST /ping',
        {
          definition: paths({
            'get /login': { operationId: 'SignIn', summary: 'Login' },
            'post /ping': { operationId: 'SayHello' },
          }),
        },
      ),
    ],
    bad: [
      {
        input: withReadme('# Contoso\n## Supported Operations\n### List all orders\nThe orders.', {
          definition,
        }),
        at: ['readme.md:2'],
      },
      {
        input: withReadme('# Contoso\nReads orders.\n## Supported Operations\n### Get an order', {
          definition,
        }),
        at: ['readme.md:3'],
      },
    ],
  }),
});
