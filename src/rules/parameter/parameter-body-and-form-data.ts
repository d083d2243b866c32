import { paths } from '../../kit/examples';
import { inUse } from '../../kit/parameter';
import { quote } from '../../kit/text';
import type { ParameterUse } from '../../model/definition/types';
import { definitionRule, type Problem } from '../../model/rule';

export default definitionRule({
  id: 'pp-parameter-body-and-form-data',
  title: 'An operation sends a body or form data, not both',
  why: 'A request has one content: a body, or the fields of a form.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'ParameterListContainsFormDataAndBody', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#parameters',
  on: 'pathItem',
  *check({ path, parameters, operations }) {
    const shared = mixed(parameters, path);
    if (shared !== undefined) yield shared;
    for (const operation of operations) {
      const own = mixed(operation.parameters, operation.label);
      if (own !== undefined && shared === undefined) yield own;
    }
  },
  examples: () => ({
    good: [
      paths({
        'post /invoices': {
          operationId: 'UploadInvoice',
          consumes: ['multipart/form-data'],
          parameters: [
            { name: 'file', in: 'formData', type: 'file' },
            { name: 'title', in: 'formData', type: 'string' },
          ],
        },
        'put /invoices': {
          operationId: 'ReplaceInvoice',
          parameters: [{ name: 'invoice', in: 'body', schema: { type: 'object' } }],
        },
      }),
    ],
    bad: [
      {
        input: paths({
          'post /invoices': {
            operationId: 'UploadInvoice',
            parameters: [
              { name: 'file', in: 'formData', type: 'file' },
              { name: 'invoice', in: 'body', schema: { type: 'object' } },
            ],
          },
          'put /invoices': {
            operationId: 'ReplaceInvoice',
            parameters: [
              { name: 'invoice', in: 'body', schema: { type: 'object' } },
              { name: 'title', in: 'formData', type: 'string' },
            ],
          },
        }),
        at: ['/paths/~1invoices/post/parameters/1/in', '/paths/~1invoices/put/parameters/0/in'],
      },
      {
        input: {
          swagger: '2.0',
          paths: {
            '/invoices': {
              parameters: [
                { name: 'title', in: 'formData', type: 'string' },
                { name: 'invoice', in: 'body', schema: { type: 'object' } },
              ],
              post: { operationId: 'CreateInvoice' },
              put: { operationId: 'ReplaceInvoice' },
            },
          },
        },
        at: ['/paths/~1invoices/parameters/1/in'],
      },
    ],
  }),
});

function mixed(uses: readonly ParameterUse[], owner: string): Problem | undefined {
  const body = uses.find(({ parameter }) => parameter.in === 'body');
  const form = uses.find(({ parameter }) => parameter.in === 'formData');
  if (body === undefined || form === undefined) return undefined;
  return {
    at: inUse(body, 'in'),
    message: `Remove the body parameter ${quote(body.parameter.name ?? '')} or the form data of ${owner}: a request has only one of them.`,
    related: [{ at: inUse(form, 'in'), message: 'The form data.' }],
  };
}
