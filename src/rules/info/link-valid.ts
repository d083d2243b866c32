import { info, paths } from '../../kit/examples';
import { infoOf } from '../../kit/info';
import { valueOf } from '../../kit/place';
import { isBlank } from '../../kit/text';
import { addressFix, addressRepair, schemeOf } from '../../kit/web-address';
import type { Definition, Operation, Schema, Tag } from '../../model/definition/types';
import { elementsHaving } from '../../model/element-index';
import { textOf, type JsonNode } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-link-valid',
  title: 'License and external documentation have absolute web addresses',
  why: 'Readers of the definition cannot follow an address without scheme and host.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'UrlNotValid', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  fixable: true,
  on: 'definition',
  *check(definition) {
    for (const { holder, thing } of links(definition)) {
      const url = holder.members.get('url');
      const text = textOf(url);
      // The documentation needs its url, so an empty one is a missing text rather than a wrong address.
      if (holder.key === 'externalDocs' && isBlank(text)) continue;
      if (url !== undefined && text !== undefined && schemeOf(text) === undefined)
        yield {
          at: valueOf(url),
          message: addressRepair(text, thing),
          ...addressFix(definition.document, url, text),
        };
    }
  },
  examples: () => ({
    good: [
      info({ license: { name: 'MIT', url: 'http://www.contoso.com/license' } }),
      paths(
        {},
        {
          externalDocs: { url: 'https://docs.contoso.com:8443/orders#list' },
          tags: [{ externalDocs: { url: '' } }],
        },
      ),
      { swagger: '2.0', definitions: { Order: { properties: { externalDocs: { type: 'string' } } } } },
    ],
    bad: [
      {
        input: info({ title: 'Contoso Orders', license: { name: 'MIT', url: 'www.contoso.com/license' } }),
        at: ['/info/license/url'],
      },
      {
        input: paths(
          { 'get /orders': { operationId: 'ListOrders', externalDocs: { url: '/docs/orders' } } },
          {
            externalDocs: { url: 'docs.contoso.com' },
            tags: [{ name: 'orders', externalDocs: { url: 'See the manual' } }],
            definitions: { Order: { type: 'object', externalDocs: { url: 'https://docs' } } },
          },
        ),
        at: [
          '/paths/~1orders/get/externalDocs/url',
          '/externalDocs/url',
          '/tags/0/externalDocs/url',
          '/definitions/Order/externalDocs/url',
        ],
      },
    ],
  }),
});

/** Every object with a link, and what the link leads to. */
function* links(definition: Definition): Generator<{ holder: JsonNode; thing: string }> {
  const license = infoOf(definition)?.members.get('license');
  if (license !== undefined) yield { holder: license, thing: 'the license' };
  const { root, operations, tags, schemas } = definition;
  const own = root.members.get('externalDocs');
  if (own !== undefined) yield { holder: own, thing: 'the documentation' };
  for (const elements of [operations, tags, schemas])
    for (const { node } of elementsHaving<Operation | Tag | Schema>(elements, 'externalDocs')) {
      const holder = node.members.get('externalDocs');
      if (holder !== undefined) yield { holder, thing: 'the documentation' };
    }
}
