import { textOf, type JsonNode } from '../model/json';
import { isBlank, quote } from './text';

/** How a message names an object of apiProperties.json: `"constraints" of connection parameter "api_key"`, `set "basic"`. */
export function propertiesLabel(node: JsonNode, noun: string): string {
  for (let holder: JsonNode | undefined = node; holder !== undefined; holder = holder.parent) {
    const owner = ownerLabel(holder);
    if (owner !== undefined) return holder === node ? owner : `${part(noun)}${ownName(node)} of ${owner}`;
  }
  return part(noun);
}

/** The name of an object that has one without being a connection parameter. */
function ownName({ key, parent }: JsonNode): string {
  return typeof key === 'string' && NAMED.has(parent?.key ?? '') ? ` ${quote(key)}` : '';
}

const NAMED: ReadonlySet<string | number> = new Set([
  'customParameters',
  'additionalParameters',
  'dependencies',
]);

function part(noun: string): string {
  return noun.startsWith('"') ? noun : `the ${noun}`;
}

/** The label of a connection parameter, a set of them, or a policy; undefined for anything else. */
function ownerLabel({ key, members, parent }: JsonNode): string | undefined {
  const list = parent?.key;
  if (list === 'policyTemplateInstances')
    return `the policy ${quote(firstText(members.get('title'), members.get('templateId')) ?? Number(key) + 1)}`;
  if (isSetList(parent)) return setLabel(members, key);
  if (typeof key !== 'string') return undefined;
  if (list === 'connectionParameters' && parent?.parent?.key === 'properties')
    return `connection parameter ${quote(key)}`;
  const set = parent?.parent;
  if (list !== 'parameters' || set === undefined || !isSetList(set.parent)) return undefined;
  return `connection parameter ${quote(key)} of ${setLabel(set.members, set.key)}`;
}

/** The list of the sets. */
function isSetList(list: JsonNode | undefined): boolean {
  return list?.key === 'values' && list.parent?.key === 'connectionParameterSets';
}

function setLabel(members: JsonNode['members'], key: JsonNode['key']): string {
  return `the set ${quote(firstText(members.get('name')) ?? Number(key) + 1)}`;
}

function firstText(...nodes: readonly (JsonNode | undefined)[]): string | undefined {
  return nodes.map(textOf).find((text) => !isBlank(text));
}
