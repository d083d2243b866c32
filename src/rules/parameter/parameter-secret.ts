import { parameters, paths } from '../../kit/examples';
import { labelOf } from '../../kit/parameter';
import { at } from '../../kit/place';
import { signInDefinition } from '../../kit/sign-in';
import { count } from '../../kit/text';
import type { Parameter } from '../../model/definition/types';
import { groupBy } from '../../model/group-by';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

/**
 * Names of headers and query parameters under which services take a key; "Authorization" has a rule of its own, and access
 * tokens may come from an earlier step.
 */
const KEYS = /^(?:(?:x-)?api[-_]?(?:key|token)|client[-_]?secret|ocp-apim-subscription-key)$/i;

/** A key in each step of a flow, that nobody but its author can fill in. */
function isKey({ in: place, name = '', internal, usedBy }: Parameter): boolean {
  if ((place !== 'header' && place !== 'query') || internal || !KEYS.test(name)) return false;
  return usedBy.some((operation) => !operation.internal);
}

const key = { name: 'api_key', in: 'header', type: 'string' };

export default definitionRule({
  id: 'pp-parameter-secret',
  title: 'Keys are entered once, for the connection',
  why: 'A key that is a parameter of operations is entered in every step, and stands readable in every flow and its history; a connection parameter of type "securestring" is entered once and hidden.',
  severity: 'info',
  evidence: 'advice',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'connection-parameters#api-key-based-authentication',
  on: 'definition',
  *check({ parameters: all, securityDefinitions }) {
    for (const [, same] of groupBy(all.filter(isKey), ({ name }) => name?.toLowerCase())) {
      const [first] = same;
      if (first === undefined) continue;
      const more = same.length > 1 ? ` and ${count(same.length - 1, 'other')} of its name` : '';
      const isSent = securityDefinitions.some(({ type, node }) => {
        const name = textOf(node.members.get('name'))?.toLowerCase();
        const place = textOf(node.members.get('in'));
        return type === 'apiKey' && name === first.name?.toLowerCase() && place === first.in;
      });
      yield {
        at: at(first.node, 'name'),
        message: isSent
          ? `Remove the ${labelOf(first)}${more}: the connection sends it, as the security definition says.`
          : `Replace the ${labelOf(first)}${more} with a connection parameter that a security definition or a policy sends.`,
      };
    }
  },
  examples: () => ({
    good: [
      // The key of the bad example, entered once.
      signInDefinition({ api_key: { type: 'apiKey', in: 'header', name: 'api_key' } }),
      parameters(
        { ...key, 'x-ms-visibility': 'internal', default: 'demo' },
        { name: 'api_version', in: 'query', type: 'string' },
        { name: 'access_token', in: 'query', type: 'string' },
      ),
      paths({
        'post /token': { 'x-ms-visibility': 'internal', parameters: [{ ...key, name: 'client_secret' }] },
      }),
    ],
    bad: [
      {
        input: paths({
          'get /orders': { parameters: [key, { ...key, name: 'client_secret', in: 'query' }] },
          'post /orders': { parameters: [key] },
        }),
        at: ['/paths/~1orders/get/parameters/0/name', '/paths/~1orders/get/parameters/1/name'],
      },
      {
        input: {
          ...parameters(key),
          securityDefinitions: { key: { type: 'apiKey', in: 'header', name: 'API_KEY' } },
        },
        at: ['/paths/~1orders/get/parameters/0/name'],
      },
    ],
  }),
});
