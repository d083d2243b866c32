import { fixOf, remove } from '../../kit/edits';
import { parameters } from '../../kit/examples';
import { hasKnownPlace, labelOf } from '../../kit/parameter';
import { keyOf } from '../../kit/place';
import { flagOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-parameter-allow-empty-value',
  title: 'Only query and form data parameters allow empty values',
  why: 'An empty path segment, header or body cannot be sent.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'AllowEmptyValueOnlyValidForQueryFormData', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#metadata',
  fixable: true,
  on: 'parameter',
  having: 'allowEmptyValue',
  *check(parameter, { document }) {
    const allow = parameter.node.members.get('allowEmptyValue');
    if (allow === undefined || flagOf(allow) !== true || !hasKnownPlace(parameter)) return;
    if (['query', 'formData', 'body'].includes(parameter.in)) return;
    yield {
      at: keyOf(allow),
      message: `Remove "allowEmptyValue" from the ${labelOf(parameter)}.`,
      ...fixOf(remove(document, allow)),
    };
  },
  examples: () => ({
    good: [
      parameters(
        { name: 'status', in: 'query', type: 'string', allowEmptyValue: true },
        { name: 'note', in: 'formData', type: 'string', allowEmptyValue: true },
        { name: 'trace', in: 'header', type: 'string', allowEmptyValue: false },
      ),
    ],
    bad: [
      {
        input: parameters(
          { name: 'trace', in: 'header', type: 'string', allowEmptyValue: true },
          { name: 'id', in: 'path', required: true, type: 'string', allowEmptyValue: true },
        ),
        at: [
          '/paths/~1orders/get/parameters/0/allowEmptyValue',
          '/paths/~1orders/get/parameters/1/allowEmptyValue',
        ],
      },
    ],
  }),
});
