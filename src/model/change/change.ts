import type { Connector, SourceFile } from '../connector';
import type { Definition } from '../definition/types';
import type { Properties } from '../properties';
import { compareFields } from './fields';
import { pairOperations } from './operations';
import { compareProperties } from './properties';
import type { ConnectorChange, DefinitionChange, PropertiesChange } from './types';

/** Computes what a new version of a connector makes of an old one, once for all rules; linear in the size of both. */
export function changeOf(before: Connector, after: Connector): ConnectorChange {
  return {
    before,
    after,
    definition: definitionChange(before.definitionFile, after.definitionFile),
    properties: propertiesChange(before.propertiesFile, after.propertiesFile),
  };
}

function definitionChange(
  beforeFile: SourceFile | undefined,
  afterFile: SourceFile | undefined,
): DefinitionChange | undefined {
  const before = readable(beforeFile?.definition);
  const after = readable(afterFile?.definition);
  if (!beforeFile || !afterFile || !before || !after) return undefined;
  const paired = pairOperations(before, after);
  const { changes, changed, cutShort } = compareFields(before, after, paired.operations);
  return { before, after, beforeFile, afterFile, ...paired, fields: changes, changed, cutShort };
}

/** A definition that was read without losing anything. */
function readable(definition: Definition | undefined): Definition | undefined {
  return definition?.unsupported === undefined && isWhole(definition) ? definition : undefined;
}

/** The parser gives no root where it lost something; what follows the root was left out. */
function isWhole(model: Definition | Properties | undefined): boolean {
  return model?.document.text.slice(model.root.end).trim() === '';
}

/** Whether a file can be compared. */
export function isComparable({ definition, properties }: SourceFile): boolean {
  return readable(definition) !== undefined || isWhole(properties);
}

function propertiesChange(
  beforeFile: SourceFile | undefined,
  afterFile: SourceFile | undefined,
): PropertiesChange | undefined {
  const [before, after] = [beforeFile?.properties, afterFile?.properties];
  if (!beforeFile || !afterFile || !before || !after || !isWhole(before) || !isWhole(after)) return undefined;
  return { before, after, beforeFile, afterFile, ...compareProperties(before, after) };
}
