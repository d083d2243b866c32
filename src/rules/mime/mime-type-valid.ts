import { paths } from '../../kit/examples';
import { isMimeType } from '../../kit/mime';
import { valueOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-mime-type-valid',
  title: 'The lists consumes and produces hold media types',
  why: 'A media type has a type and a subtype, such as application/json.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'MimeTypeNotValid', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  on: 'mimeTypeList',
  *check({ entries, keyword, operation }) {
    for (const entry of entries) {
      const text = textOf(entry);
      if (text === undefined || isMimeType(text)) continue;
      yield {
        at: valueOf(entry),
        message: `Write a media type such as "application/json" instead of ${quote(text)} in "${keyword}"${operation === undefined ? '' : ` of ${operation.label}`}.`,
      };
    }
  },
  examples: () => ({
    good: [
      paths({}, { consumes: ['application/json; charset=utf-8'], produces: ['application/problem+json'] }),
    ],
    bad: [
      {
        input: paths({}, { consumes: ['json'], produces: ['application/json, text/plain'] }),
        at: ['/consumes/0', '/produces/0'],
      },
    ],
  }),
});
