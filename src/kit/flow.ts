import type { FolderFile } from '../model/connector';
import { textOf, type JsonDocument, type JsonNode, type TextDocument } from '../model/json';
import { memo } from '../model/memo';
import type { ExportedConnector, Solution } from '../model/package';
import { parseJson } from '../model/parse';
import { elementNamed, elementsNamed } from '../model/xml';
import { filesIn } from './package';

/** A trigger or an action of an exported flow that calls an operation of a connector. */
export interface FlowStep {
  readonly file: { readonly path: string; readonly document: TextDocument };
  /** The internal id of the connector in lower case, `shared_…`; undefined when the step does not say. */
  readonly connector: string | undefined;
  /** The id of the operation, as text. */
  readonly operation: JsonNode;
}

/** The files of the flows of a solution. */
export function flowFiles({ archive }: Pick<Solution, 'archive'>): FolderFile[] {
  return filesIn(archive, 'Workflows', '.json');
}

/** The content of a flow; undefined when it could not be unpacked. */
export const flowDocument = memo((file: FolderFile): JsonDocument | undefined => {
  const text = file.document()?.text;
  return text === undefined ? undefined : parseJson(text);
});

/**
 * The steps of all flows of a solution; undefined when there is none, or one of them could not be read.
 *
 * A step names its operation in `inputs.host.operationId`, and its connector in `inputs.host.apiId`, or by the name of a
 * connection reference of the flow. Source: flows in solutions that Power Apps exported.
 */
export function flowSteps(solution: Pick<Solution, 'archive'>): FlowStep[] | undefined {
  const steps: FlowStep[] = [];
  const files = flowFiles(solution);
  if (files.length === 0) return undefined;
  for (const file of files) {
    const document = flowDocument(file);
    if (document?.root === undefined) return undefined;
    for (const host of hostsIn(document.root)) {
      const operation = host.members.get('operationId');
      if (operation?.kind === 'string')
        steps.push({
          file: { path: file.path, document },
          connector: connectorOf(host, document.root),
          operation,
        });
    }
  }
  return steps;
}

/** Every object that is called "host", in the order of the text. Goes through the flow without recursion, as it may nest deeply. */
function* hostsIn(root: JsonNode): Generator<JsonNode> {
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.key === 'host') yield node;
    for (const child of [...node.members.values(), ...node.items].reverse()) open.push(child);
  }
}

function connectorOf(host: JsonNode, root: JsonNode): string | undefined {
  const named = textOf(host.members.get('connectionName')) ?? textOf(host.members.get('connection')) ?? '';
  const reference = root.members.get('properties')?.members.get('connectionReferences')?.members.get(named);
  const api = reference?.members.get('api')?.members.get('name') ?? reference?.members.get('id');
  const id = textOf(host.members.get('apiId')) ?? textOf(api);
  return id === undefined ? undefined : lastPart(id);
}

/** The internal ids of an exported connector, by which flows name it: connection references of its solution tie them to it. */
export function internalIds({ customizations }: Solution, { node }: ExportedConnector): Set<string> {
  const own = node.children.find(({ name }) => name === 'connectorid')?.text.toLowerCase();
  const ids = new Set<string>();
  for (const reference of elementsNamed(customizations?.document.root, 'connectionreference')) {
    const custom = reference.children.find(({ name }) => name === 'customconnectorid');
    const wanted = elementNamed(custom, 'connectorid')?.text.toLowerCase();
    const id = reference.children.find(({ name }) => name === 'connectorid')?.text;
    if (id !== undefined && own !== undefined && wanted === own) ids.add(lastPart(id));
  }
  return ids;
}

function lastPart(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1).toLowerCase();
}
