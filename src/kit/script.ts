import type { FolderFile } from '../model/connector';
import type { ScriptClass } from '../model/script';
import { SCRIPT_BASE, SCRIPT_CLASS, SCRIPT_NAME } from '../model/tables/script';

/**
 * The files beside the definition that can be meant as the script of the connector: the one that the platform reads, if it is
 * there, is the first.
 */
export function scriptFiles(files: readonly FolderFile[]): FolderFile[] {
  const candidates = files.filter(
    ({ name, kind }) => kind === 'file' && /^([^/]+\.csx|script\.(?:cs|csx\.txt))$/i.test(name),
  );
  return candidates.sort((a, b) => rank(a.name) - rank(b.name));
}

function rank(name: string): number {
  if (name === SCRIPT_NAME) return 0;
  return name.toLowerCase() === SCRIPT_NAME ? 1 : 2;
}

/** The class, and those of the script that it derives from; every part of a class that is written in several. */
export function lineage(start: ScriptClass, classes: readonly ScriptClass[]): readonly ScriptClass[] {
  const names = new Set([start.name]);
  for (const name of names)
    for (const { bases } of classes.filter((candidate) => candidate.name === name))
      for (const base of bases) names.add(base);
  return classes.filter(({ name }) => names.has(name));
}

/** Whether it derives from the class of the platform, directly or not. */
export function derivesFromBase(start: ScriptClass, classes: readonly ScriptClass[]): boolean {
  return lineage(start, classes).some(({ bases }) => bases.includes(SCRIPT_BASE));
}

/**
 * The class that the platform runs: one in no other class, if there is one; in another case when there is none in the right one, as
 * some published scripts have it.
 */
export function scriptClass(classes: readonly ScriptClass[]): ScriptClass | undefined {
  const named = classes.filter(({ name }) => name === SCRIPT_CLASS);
  return (
    named.find(({ outer }) => outer?.kind !== 'class') ??
    named[0] ??
    classes.find(({ name }) => name.toLowerCase() === SCRIPT_CLASS.toLowerCase())
  );
}
