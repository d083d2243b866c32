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
    const hasJson = essencesOf(list).includes(JSON_TYPE);
    for (const entry of list.entries) {
      const text = textOf(entry);
      if (text === undefined || !isMimeType(text) || isSupported(text)) continue;
      const repair =
        !hasJson && /[/+]json$/.test(essenceOf(text)) ? `Write "${JSON_TYPE}" instead of` : 'Remove';
      yield {
        at: valueOf(entry),
        message: `${repair} ${quote(text)} in "${list.keyword}": connectors know only JSON, plain text and form data.`,
      };
    }
  },
  examples: {
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
    ],
  },
});
