import { info } from '../../kit/examples';
import { valueOf } from '../../kit/place';
import { quote } from '../../kit/text';
import type { JsonNode } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-info-types',
  title: 'Members of the definition and its info object have the right type',
  why: 'A number where text belongs, as in "version": 1.0, is an error to the validator however well it reads.',
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'JsonTypeIncorrect', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  on: 'definition',
  *check({ root, metadata }) {
    const members = [...membersOf(root, ROOT), ...membersOf(root.members.get('info'), INFO)];
    members.push(...membersOf(root.members.get('info')?.members.get('contact'), CONTACT));
    for (const { node } of metadata)
      members.push([node, 'object', 'each entry of the metadata'], ...membersOf(node, ENTRY));
    for (const [node, wanted, name] of members)
      if (node.kind !== wanted)
        yield {
          at: valueOf(node),
          message: `Write ${name} as ${KINDS[wanted]}, not as ${KINDS[node.kind]}.`,
        };
  },
  examples: {
    good: [info({ title: 'Contoso Orders', version: '1.0', contact: { name: 'Contoso' } })],
    bad: [
      {
        input: info({ title: 'Contoso Orders', version: 1.1, contact: 'Contoso' }),
        at: ['/info/version', '/info/contact'],
      },
      { input: { swagger: '2.0', host: null, schemes: 'https', paths: {} }, at: ['/host', '/schemes'] },
      {
        input: {
          swagger: '2.0',
          'x-ms-connector-metadata': ['Website', { propertyName: 'Categories', propertyValue: ['AI'] }],
        },
        at: ['/x-ms-connector-metadata/0', '/x-ms-connector-metadata/1/propertyValue'],
      },
    ],
  },
});

type Kind = JsonNode['kind'];
type Kinds = Readonly<Record<string, Kind>>;

const KINDS: Readonly<Record<Kind, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'text in double quotes',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
};

const ROOT: Kinds = {
  info: 'object',
  host: 'string',
  basePath: 'string',
  schemes: 'array',
  'x-ms-connector-metadata': 'array',
};
const INFO: Kinds = {
  title: 'string',
  description: 'string',
  version: 'string',
  termsOfService: 'string',
  contact: 'object',
  license: 'object',
};
const CONTACT: Kinds = { name: 'string', url: 'string', email: 'string' };
const ENTRY: Kinds = { propertyName: 'string', propertyValue: 'string' };

function membersOf(holder: JsonNode | undefined, kinds: Kinds): [JsonNode, Kind, string][] {
  return Object.entries(kinds).flatMap(([name, kind]) => {
    const node = holder?.members.get(name);
    return node === undefined ? [] : [[node, kind, quote(name)]];
  });
}
