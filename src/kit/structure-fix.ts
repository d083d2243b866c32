import type { JsonDocument, JsonNode } from '../model/json';
import { KINDS } from '../model/structure/kinds';
import type { Member, StructureFault } from '../model/structure/types';
import { fits } from '../model/structure/walk';
import { sameButCase } from './casing';
import { renameMember, setValue, type Edits } from './edits';
import { quoted, unquoted } from './literal-edit';
import { exactMember } from './structure-repair';

/** Repairs a value of the wrong type where quotes or brackets are all that is wrong, as `typeRepair` says it. */
export function typeFix({ expected }: StructureFault, value: JsonNode, document: JsonDocument): Edits {
  const { kind, start, end } = value;
  switch (expected.is) {
    case 'text':
      if (expected.values !== undefined || (kind !== 'number' && kind !== 'boolean')) return undefined;
      return quoted(document, value);
    case 'flag':
      return typeof value.data === 'string' && /^\s*(true|false)\s*$/i.test(value.data)
        ? unquoted(value)
        : undefined;
    case 'integer':
    case 'number':
      return typeof value.data === 'string' && NUMBERS[expected.is].test(value.data.trim())
        ? unquoted(value)
        : undefined;
    case 'list':
      // "a, b" may be one text or two.
      return expected.of.is === 'text' && typeof value.data === 'string' && /^[^\s,;]+$/.test(value.data)
        ? [{ start, end, text: `[${document.text.slice(start, end)}]` }]
        : undefined;
    default:
      return undefined;
  }
}

const NUMBERS = { integer: /^-?\d+$/, number: /^-?\d+(\.\d+)?$/ };

/** Corrects the name of an unknown member that means a known one beyond doubt, and has a value that fits it. */
export function memberFix(fault: StructureFault, document: JsonDocument): Edits {
  return renameTo(fault, exactMember(fault), document);
}

/** As {@link memberFix}, to a name that is settled. */
export function renameTo(
  { object, value }: StructureFault,
  name: string | undefined,
  document: JsonDocument,
): Edits {
  if (name === undefined || value === undefined) return undefined;
  const members: Readonly<Record<string, Member>> = KINDS[object].members;
  const member = Object.hasOwn(members, name) ? members[name] : undefined;
  return member !== undefined && fits(value, member.shape) ? renameMember(document, value, name) : undefined;
}

/** Writes one of the allowed texts in the right case. */
export function caseFix(document: JsonDocument, value: JsonNode, known: readonly string[]): Edits {
  const right = typeof value.data === 'string' ? sameButCase(value.data, known) : undefined;
  return right === undefined ? undefined : setValue(document, value, right);
}
