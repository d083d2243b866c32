import { isDeepStrictEqual } from 'node:util';
import type { Connector, SourceFile } from '../model/connector';
import type { Severity } from '../model/finding';
import { isWritten } from '../model/exported-file';
import { memo } from '../model/memo';
import { DOCUMENT_PARTS } from '../model/package';
import type { Problem } from '../model/rule';

/**
 * The files of a connector that rules on single files check: its own, and what was exported into packages, unless that says the
 * same. Every solution of a package holds a copy.
 */
export const documentsOf = memo(
  ({ definitionFile, propertiesFile, contents }: Connector): readonly SourceFile[] => {
    const documents = [definitionFile, propertiesFile].filter((file) => file !== undefined);
    // The plain data of a file is made when asked for, and takes time.
    if (contents.packages.length === 0) return documents;
    const body = propertiesFile?.properties?.body?.members;
    const said: unknown[] = [
      definitionFile?.document.root?.data,
      ...Object.values(DOCUMENT_PARTS).map((member) => member && body?.get(member)?.data),
    ];
    for (const { solutions } of contents.packages)
      for (const { documents: exported } of solutions.flatMap(({ connectors }) => connectors))
        for (const file of Object.values(exported)) {
          const data = file.document.root?.data;
          if (documents.includes(file) || (data !== undefined && said.some((other) => isSame(other, data))))
            continue;
          documents.push(file);
          said.push(data);
        }
    return documents;
  },
);

/** Values nested deeper than the comparison can go count as different. */
function isSame(a: unknown, b: unknown): boolean {
  try {
    return isDeepStrictEqual(a, b);
  } catch {
    return false;
  }
}

/**
 * Whether a problem is one of the file. In an exported file the platform laid out the text, and what stands beside its content in
 * apiProperties.json is not there; a part that is a list is one, and a part that the connector does not have is null.
 */
export function concerns({ at }: Problem, severity: Severity, file: SourceFile): boolean {
  if (file.exported !== true) return true;
  if (at.node === undefined) return severity !== 'info';
  const isPart =
    file.role === 'properties' &&
    at.node === file.document.root &&
    (at.node.kind === 'array' || at.node.kind === 'null');
  return !isPart && isWritten(at.node, file);
}
