import { definitionOf, fileName } from '../../kit/connector';
import { paths } from '../../kit/examples';
import { anchorOf, pathOf } from '../../kit/page-links';
import { lettersOf, pagesOf } from '../../kit/readme';
import { withReadme } from '../../kit/readme-examples';
import { suggest } from '../../kit/suggest';
import { quote } from '../../kit/text';
import type { Connector } from '../../model/connector';
import type { PageFile } from '../../model/contents';
import { textOf } from '../../model/json';
import type { PageLink } from '../../model/markdown-page';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-readme-anchor',
  title: 'Links to headings of the readme lead to a heading',
  why: 'A link to a heading that was renamed does nothing. Its anchor is the heading in lower case, with "-" for each space and without punctuation.',
  severity: 'info',
  evidence: 'advice',
  publishers: ['verified', 'independent', 'custom'],
  reference:
    'https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#section-links',
  *check(connector) {
    const pages = pagesOf(connector.contents);
    for (const page of pages)
      for (const link of page.links) {
        const target = targetOf(link, page, pages);
        const anchor = anchorOf(link);
        if (target === undefined || anchor === undefined || target.anchors.has(anchor)) continue;
        if (isOperation(anchor, connector)) continue;
        const near = suggest(anchor, target.anchors);
        yield {
          file: page,
          at: { node: undefined, start: link.start, end: link.end },
          message:
            near === undefined
              ? `Link to a heading that is there: ${quote(fileName(target.path))} has none for ${quote(`#${anchor}`)}.`
              : `Write ${quote(`#${near}`)} instead of ${quote(`#${anchor}`)}, which no heading has.`,
        };
      }
  },
  examples: () => ({
    good: [
      withReadme(
        '# Contoso\n[top](#top) [a](#What-s-New) [b](#whats-new--next) [c](#orders-1) [d](#keys) <a href="#list">list</a>\n## What\'s new & next?\n### Orders\n### Orders\n<a name="keys"></a>\n\n<h3 id="what-s-new">List</h3>\n`[no](#code)` [script](script.csx#L9) [web](https://contoso.com/#help)',
        { files: { 'script.csx': '' } },
      ),
      withReadme('# Contoso\n[more](intro.md#Known-Issues)', {
        files: { 'intro.md': '## Known issues\n[back](README.md#contoso)' },
      }),
      withReadme('# Contoso\n[List orders](#list-orders-(preview)) [Create order](#CreateOrder)\n', {
        definition: paths({
          'get /orders': { operationId: 'GetOrders', summary: 'List orders (preview)' },
          'post /orders': { operationId: 'CreateOrder' },
        }),
      }),
      // The missing space is spoken of already.
      withReadme('# Contoso\n[orders](#orders)\n\n##Orders\n'),
    ],
    bad: [
      {
        input: withReadme(
          '# Contoso\n[a](#known-issue)\n<a href="#Setup">b</a>\n## Known issues\n**Setup**\n',
        ),
        at: ['readme.md:2', 'readme.md:3'],
      },
      {
        input: withReadme('# Contoso\n[orders](#list-orders-1) [more](./intro.md#limits)\n## List orders\n', {
          files: { 'intro.md': '## Limitations\n' },
        }),
        at: ['readme.md:2', 'readme.md:2'],
      },
    ],
  }),
});

/** Microsoft shows the text on one page with the operations, each under a heading. */
function isOperation(anchor: string, connector: Connector): boolean {
  const wanted = lettersOf(anchor);
  const operations = definitionOf(connector)?.operations ?? [];
  return operations.some(({ id, node }) =>
    [id, textOf(node.members.get('summary'))].some(
      (name) => name !== undefined && lettersOf(name) === wanted,
    ),
  );
}

/** The page that a link leads to. */
function targetOf(link: PageLink, page: PageFile, pages: readonly PageFile[]): PageFile | undefined {
  if (link.kind === 'image') return undefined;
  if (link.address.trim().startsWith('#')) return page;
  const path = pathOf(link);
  return pages.find(({ name }) => name === path);
}
