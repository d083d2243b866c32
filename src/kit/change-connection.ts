import type { ConnectionParameterChange, ConnectorChange } from '../model/change/types';
import type { ConnectorProblem } from '../model/rule';
import { formerly } from './change';
import { valueOf } from './place';
import { quote } from './text';

/** A problem for each change of this kind of a connection parameter, with its old place. */
export function* connectionProblems(
  { properties }: ConnectorChange,
  kind: ConnectionParameterChange['kind'],
  message: (label: string, change: ConnectionParameterChange) => string,
): Generator<ConnectorProblem> {
  for (const change of properties?.parameters ?? []) {
    if (properties === undefined || change.kind !== kind) continue;
    const { name, set, at, was } = change;
    const label = `connection parameter ${quote(name)}${set === undefined ? '' : ` of the set ${quote(set)}`}`;
    yield {
      file: properties.afterFile,
      at: valueOf(at),
      message: message(label, change),
      related: formerly(properties.beforeFile, was),
    };
  }
}
