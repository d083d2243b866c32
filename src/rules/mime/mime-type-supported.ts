import { paths } from '../../kit/examples';
import { essenceOf, essencesOf, isMimeType, isSupported } from '../../kit/mime';
import { valueOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

const JSON_TYPE = 'application/json';

export default definitionRule({
  id: 'pp-mime-type-supported',
  title: 'Connectors send and receive JSON, plain text or form data',
  why: 'The platform knows four media types; values of any other are neither built nor read.',
  severity: 'warning',
  evidence: 'printed-warning',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'MimeTypeNotSupported' },
  reference: 'certification-swagger-validator-rules#not-supported',
  on: 'mimeTypeList',
  *check(list) {
    const types = essencesOf(list);
    const json = types.includes(JSON_TYPE) ? undefined : types.find((type) => /[/+]json$/.test(type));
    // An operation with content needs one type at least, so the last one is not simply removed.
    const empty = list.keyword === 'consumes' && json === undefined && !types.some(isSupported);
    for (const entry of list.entries) {
      const text = textOf(entry);
      if (text === undefined || isSupported(text) || !isMimeType(text)) continue;
      yield {
        at: valueOf(entry),
        message: `${repair(quote(text), list.keyword, { json: essenceOf(text) === json, empty })}: connectors know only JSON, plain text and form data.`,
      };
    }
  },
  examples: () => ({
    good: [
      paths(
        {},
        { consumes: ['multipart/form-data'], produces: ['application/json; charset=utf-8', 'text/plain'] },
      ),
    ],
    bad: [
      {
        input: paths(
          {},
          { consumes: ['text/json'], produces: ['application/json', 'application/xml', 'text/xml'] },
        ),
        at: ['/consumes/0', '/produces/1', '/produces/2'],
      },
      {
        input: paths(
          { 'post /scans': { consumes: ['application/pdf'] } },
          { consumes: ['application/json-patch+json', 'text/json'] },
        ),
        at: ['/paths/~1scans/post/consumes/0', '/consumes/0', '/consumes/1'],
      },
    ],
  }),
});

function repair(
  type: string,
  keyword: string,
  { json, empty }: { readonly json: boolean; readonly empty: boolean },
): string {
  if (json) return `Write "${JSON_TYPE}" instead of ${type} in "${keyword}"`;
  return empty ? `Replace ${type} in "${keyword}" by a supported type` : `Remove ${type} from "${keyword}"`;
}
