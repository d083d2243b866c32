import { templates } from '../../kit/connection-examples';
import { valueOf } from '../../kit/place';
import { parameterOf, policyLabel } from '../../kit/policy';
import { isBlank, quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { propertiesRule, type JsonObject } from '../../model/rule';
import { TEMPLATE_PARAMETER } from '../../model/tables/policy-templates';

const NAME = `${TEMPLATE_PARAMETER}name`;
const header = (name: string): JsonObject => ({
  templateId: 'setheader',
  title: 'Header',
  parameters: { [NAME]: name, [`${TEMPLATE_PARAMETER}value`]: '1' },
});

export default propertiesRule({
  id: 'pp-policy-header-name',
  title: 'Policies set headers whose names HTTP allows',
  why: 'The name of a header consists of letters, digits and a few signs; a request with any other name cannot be sent.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#name-field-names',
  on: 'policyTemplate',
  *check(template) {
    const node = parameterOf(template, 'setheader', 'name');
    const name = textOf(node);
    if (node === undefined || name === undefined || isBlank(name) || isHeaderName(name)) return;
    const repaired = name
      .trim()
      .replace(/[^\w.~!#$%&'*+^`|-]+/g, '-')
      .replace(/^-+|-+$/g, '');
    yield {
      at: valueOf(node),
      message: `Write ${isHeaderName(repaired) && /\w/.test(repaired) ? `a name such as ${quote(repaired)}` : 'the name of a header'} instead of ${quote(name)} in ${policyLabel(template)}.`,
    };
  },
  examples: () => ({
    good: [templates(header('x-api_version.2'), header("@queryParameters('name')"))],
    bad: [
      {
        input: templates(header('API version'), header('x-version:'), header('[[]]')),
        at: [0, 1, 2].map((index) => `/properties/policyTemplateInstances/${index}/parameters/${NAME}`),
      },
    ],
  }),
});

/** A token of RFC 9110, or an expression that becomes one. */
function isHeaderName(name: string): boolean {
  return name.startsWith('@') || /^[\w.~!#$%&'*+^`|-]+$/.test(name);
}
