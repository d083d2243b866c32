import { fixOf } from '../../kit/edits';
import { info, parameters, paths } from '../../kit/examples';
import { valueOf } from '../../kit/place';
import { typeFix } from '../../kit/structure-fix';
import { typeRepair } from '../../kit/structure-repair';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-member-type',
  title: 'Every member has a value of its type',
  why: 'A number where text belongs, as in "version": 1.0, is an error to the validator however well it reads.',
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'JsonTypeIncorrect', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  fixable: true,
  on: 'structureFault',
  *check(fault, { document }) {
    if (fault.kind === 'type' && !fault.tolerated && fault.value !== undefined)
      yield {
        at: valueOf(fault.value),
        message: typeRepair(fault, fault.value, document),
        ...fixOf(typeFix(fault, fault.value, document)),
      };
  },
  examples: () => ({
    good: [
      info({ title: 'Contoso Orders', version: '1.0', contact: { name: 'Contoso' } }),
      // Free names and values are no structure.
      {
        swagger: '2.0',
        paths: {},
        definitions: {
          Order: {
            type: 'object',
            properties: { description: { type: 'string', example: 5 } },
            additionalProperties: false,
          },
        },
      },
    ],
    bad: [
      {
        input: info({ title: 'Contoso Orders', version: 1.1, contact: 'Contoso' }),
        at: ['/info/version', '/info/contact'],
      },
      { input: { swagger: '2.0', host: null, schemes: 'https', paths: {} }, at: ['/host', '/schemes'] },
      {
        input: parameters({ name: 'top', in: 'query', type: 'integer', required: 'true', maximum: '10' }),
        at: ['/paths/~1orders/get/parameters/0/required', '/paths/~1orders/get/parameters/0/maximum'],
      },
      {
        input: paths(
          { 'get /orders': { tags: ['Orders', 7] } },
          { definitions: { Order: { type: 'object', properties: { id: 'string' } } } },
        ),
        at: ['/paths/~1orders/get/tags/1', '/definitions/Order/properties/id'],
      },
    ],
  }),
});
