import { definitions, parameters } from '../../kit/examples';
import { at } from '../../kit/place';
import { ofOwner } from '../../kit/value';
import { flagOf, textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-editor-dictionary-object',
  title: 'Only objects with additional properties are edited as dictionaries',
  why: 'The editor lets users add pairs of names and values, which nothing but such an object can take.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'InvalidCustomEditorExtensionDictionaryValue', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#response',
  on: 'typedValue',
  having: 'x-ms-editor',
  *check({ node, kind, type }) {
    const { members } = node;
    if (textOf(members.get('x-ms-editor')) !== 'dictionary' || members.has('$ref')) return;
    const owner = ofOwner(node);
    const remove = `Remove the dictionary editor${owner}`;
    // An object takes additional properties unless it says otherwise.
    if (type === 'object' && flagOf(members.get('additionalProperties')) !== false) return;
    const repair =
      kind !== 'schema'
        ? `${remove}: it is no object of a body.`
        : type === 'object'
          ? `${remove}, or describe the values under "additionalProperties" instead of false.`
          : `${remove}, or write "type": "object" with "additionalProperties".`;
    yield { at: at(node, 'x-ms-editor'), message: repair };
  },
  examples: () => ({
    good: [
      definitions({
        Labels: { type: 'object', additionalProperties: { type: 'string' }, 'x-ms-editor': 'dictionary' },
        Fields: { type: 'object', 'x-ms-editor': 'dictionary' },
        Note: { type: 'string', 'x-ms-editor': 'html' },
      }),
    ],
    bad: [
      {
        input: definitions({
          Labels: { type: 'array', items: { type: 'string' }, 'x-ms-editor': 'dictionary' },
          Fields: { type: 'object', additionalProperties: false, 'x-ms-editor': 'dictionary' },
        }),
        at: ['/definitions/Labels/x-ms-editor', '/definitions/Fields/x-ms-editor'],
      },
      {
        input: parameters({ name: 'filter', in: 'query', type: 'string', 'x-ms-editor': 'dictionary' }),
        at: ['/paths/~1orders/get/parameters/0/x-ms-editor'],
      },
    ],
  }),
});
