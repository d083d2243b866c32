import type { Connector, FileRole, FolderFile, SourceFile } from '../connector';
import type { Definition } from '../definition/types';
import { memo } from '../memo';
import { pathOf, type JsonNode } from '../json';
import type { Update } from '../report';
import { differences, type Difference } from './differences';
import type { ConnectorChange } from './types';

/** Why an update is minor or major: what changed, in the words of Microsoft's criteria. */
export interface UpdateReason {
  readonly update: Exclude<Update, 'none'>;
  /** `the description of an operation`; for a major update what changed that the criteria do not name. */
  readonly what: string;
  /** The path of the file, in the new version where it is there. */
  readonly file: string;
  /** Undefined where there is no place to point at. */
  readonly at: JsonNode | undefined;
}

interface Criterion {
  readonly role: FileRole;
  /** Keys that lead to it; `*` stands for one, `**` for any number. */
  readonly path: readonly string[];
  readonly what: string;
}

function criterion(role: FileRole, path: string, what: string): Criterion {
  return { role, path: path.split(' '), what };
}

/**
 * What makes an update a minor one; a change of anything else makes it a major one.
 *
 * Source: certification-updates.md, "Criteria of a minor update".
 */
const MINOR: readonly Criterion[] = [
  criterion('definition', 'info description', 'the description of the connector'),
  criterion('definition', 'info contact **', 'the contact'),
  criterion('definition', 'paths * * description', 'the description of an operation'),
  criterion('definition', 'paths * * summary', 'the summary of an operation'),
  criterion('definition', 'paths * * responses ** description', 'a description in a response'),
  criterion(
    'definition',
    'paths * x-ms-notification-content ** description',
    'a description in a notification',
  ),
  criterion(
    'definition',
    'paths * * x-ms-notification-content ** description',
    'a description in a notification',
  ),
  criterion('definition', 'responses ** description', 'a description in a response'),
  criterion('definition', 'definitions ** description', 'a description in a response'),
  criterion('properties', 'properties ** description', 'a description'),
  criterion('properties', 'properties ** tooltip', 'a tooltip'),
  criterion('properties', 'properties iconBrandColor', 'the brand color'),
  criterion('properties', 'properties publisher', 'the publisher'),
  criterion('properties', 'properties stackOwner', 'the stack owner'),
];

/** The other files of a connector, by name; what is not listed is none of its artifacts. */
const FILES: readonly {
  readonly name: RegExp;
  readonly update: UpdateReason['update'];
  readonly what: string;
}[] = [
  { name: /^(readme|intro)\.md$/i, update: 'minor', what: 'the readme' },
  { name: /^icon\.\w+$/i, update: 'minor', what: 'the icon' },
  { name: /^script\.csx$/i, update: 'major', what: 'the script' },
];

/** Whether Microsoft treats an update as minor, which takes some weeks less, or as major. */
export function updateOf(change: ConnectorChange): Update {
  return decisiveReasons(change)[0]?.update ?? 'none';
}

/** The first change that makes an update major; without one all kinds of minor changes, each once. */
export function decisiveReasons(change: ConnectorChange): readonly UpdateReason[] {
  const minor = new Map<string, UpdateReason>();
  for (const reason of updateReasons(change)) {
    if (reason.update === 'major') return [reason];
    if (!minor.has(reason.what)) minor.set(reason.what, reason);
  }
  return [...minor.values()];
}

/** Everything that changed, with what it makes of the update. */
function* updateReasons({ before, after }: ConnectorChange): Generator<UpdateReason> {
  yield* documentReasons('definition', before.definitionFile, after.definitionFile);
  yield* documentReasons('properties', before.propertiesFile, after.propertiesFile);
  if (before.layout !== 'package' && after.layout !== 'package') yield* fileReasons(before, after);
}

function* documentReasons(
  role: FileRole,
  before: SourceFile | undefined,
  after: SourceFile | undefined,
): Generator<UpdateReason> {
  if (before?.document.text === after?.document.text) return;
  const file = (after ?? before)?.path ?? '';
  const [was, is] = [before?.document.root, after?.document.root];
  if (was === undefined || is === undefined) {
    yield {
      update: 'major',
      what: role === 'definition' ? 'the definition' : 'apiProperties.json',
      file,
      at: is,
    };
    return;
  }
  const definition = after?.definition;
  for (const difference of differences(was, is)) {
    const minor = minorCriterion(role, difference, definition);
    const at = difference.after ?? difference.around;
    if (minor === undefined) yield { update: 'major', what: nameOf(difference), file, at };
    else yield { update: 'minor', what: minor.what, file, at };
  }
}

function minorCriterion(
  role: FileRole,
  { before, after }: Difference,
  definition: Definition | undefined,
): Criterion | undefined {
  const path = pathOf(after ?? before).map(String);
  const found = MINOR.find((each) => each.role === role && matches(path, each.path));
  if (found === undefined) return undefined;
  // A property that is called "description" is an object, and no description.
  if (
    found.path.at(-1) !== '**' &&
    [before, after].some((node) => node !== undefined && node.kind !== 'string')
  )
    return undefined;
  const [list, name = ''] = path;
  return list === 'definitions' && definition !== undefined && inputs(definition).has(name)
    ? undefined
    : found;
}

/** The shared schemas that operations send. */
const inputs = memo(
  ({ schemas }: Definition): ReadonlySet<string> =>
    new Set(
      schemas
        .filter(
          ({ role, relation, usage }) =>
            role === 'definition' && relation === 'root' && usage.roles.has('input'),
        )
        .map(({ name }) => name ?? ''),
    ),
);

function matches(path: readonly string[], pattern: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return path.length === 0;
  if (first !== '**')
    return path.length > 0 && (first === '*' || first === path[0]) && matches(path.slice(1), rest);
  // Nothing but one key follows the only `**` of a pattern.
  return rest.length === 0 || (path.length > 0 && path.at(-1) === rest[0]);
}

function nameOf({ before, after }: Difference): string {
  const key = (after ?? before)?.key;
  return typeof key === 'string' ? `"${key}"` : 'an entry of a list';
}

function* fileReasons(before: Connector, after: Connector): Generator<UpdateReason> {
  for (const { name, update, what } of FILES) {
    const [was, is] = [fileOf(before, name), fileOf(after, name)];
    if (!sameBytes(was, is)) yield { update, what, file: (is ?? was)?.path ?? '', at: undefined };
  }
}

function fileOf({ files }: Connector, name: RegExp): FolderFile | undefined {
  return files.find((file) => name.test(file.name));
}

function sameBytes(was: FolderFile | undefined, is: FolderFile | undefined): boolean {
  if (was === undefined || is === undefined) return was === is;
  if (was.size !== is.size) return false;
  const [old, current] = [was.bytes(), is.bytes()];
  return old === undefined ? current === undefined : old.every((byte, index) => byte === current?.[index]);
}
