/** A workflow command as the runner understands it. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

export interface StepLog {
  readonly commands: readonly Command[];
  /** What is left of the output: what people read in the log. */
  readonly text: string;
}

const COMMANDS = [
  'set-env',
  'set-output',
  'save-state',
  'add-mask',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'debug',
  'warning',
  'error',
  'notice',
  'group',
  'endgroup',
  'echo',
  'stop-commands',
  'internal-set-repo-path',
];

/** Reads a step's output the way the runner does (actions/runner: ActionCommand.cs, ActionCommandManager.cs). */
export function readLog(stdout: string): StepLog {
  const commands: Command[] = [];
  const text: string[] = [];
  let token: string | undefined;
  for (const line of stdout.split(/\r\n|\r|\n/)) {
    const command = newCommand(line, token) ?? oldCommand(line, token);
    if (command === undefined) text.push(line);
    else if (token !== undefined) {
      if (command.name.toLowerCase() === token.toLowerCase()) token = undefined;
      else text.push(line);
    } else if (command.name === 'stop-commands') {
      if (command.data === '' || isKnown(command.data, token))
        throw new Error(`The runner refuses the stop token "${command.data}"`);
      token = command.data;
    } else commands.push(command);
  }
  if (token !== undefined) throw new Error('The step never resumes workflow commands');
  return { commands, text: text.join('\n') };
}

function isKnown(name: string, token: string | undefined): boolean {
  return [...COMMANDS, ...(token === undefined ? [] : [token])].some(
    (known) => known.toLowerCase() === name.toLowerCase(),
  );
}

/** `::name property=value,…::data` at the start of a line. */
function newCommand(line: string, token: string | undefined): Command | undefined {
  const [, head = '', data = ''] = /^\s*::(.*?)::(.*)$/.exec(line) ?? [];
  return commandOf(
    head,
    ',',
    token,
    (value) => unescapeAll(value, { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' }),
    unescapeAll(data, { '%0D': '\r', '%0A': '\n', '%25': '%' }),
  );
}

/** `##[name property=value;…]data` anywhere in a line. */
function oldCommand(line: string, token: string | undefined): Command | undefined {
  const [, head = '', data = ''] = /##\[(.*?)\](.*)$/.exec(line) ?? [];
  const unescape = (value: string): string =>
    unescapeAll(value, { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']', '%25': '%' });
  return commandOf(head, ';', token, unescape, unescape(data));
}

function commandOf(
  head: string,
  separator: string,
  token: string | undefined,
  unescape: (value: string) => string,
  data: string,
): Command | undefined {
  const space = head.indexOf(' ');
  const name = space < 0 ? head : head.slice(0, space);
  if (!isKnown(name, token)) return undefined;
  const pairs =
    space < 0
      ? []
      : head
          .slice(space + 1)
          .trim()
          .split(separator);
  const properties = pairs.flatMap((pair) => {
    const [, key, value] = /^([^=]+)=+(.+)$/.exec(pair) ?? [];
    return key === undefined || value === undefined ? [] : [[key, unescape(value)] as const];
  });
  return { name, properties: Object.fromEntries(properties), data };
}

/** One escape after the other, `%25` last, as the runner does. */
function unescapeAll(text: string, escapes: Readonly<Record<string, string>>): string {
  return Object.entries(escapes).reduce(
    (result, [escape, character]) => result.replaceAll(escape, character),
    text,
  );
}

/** Reads what a step wrote to `GITHUB_OUTPUT`. */
export function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const [, name, delimiter] = /^([^=]+?)<<(.+)$/.exec(lines[at] ?? '') ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, at + 1);
    if (end < 0) throw new Error(`The output "${name}" never ends`);
    outputs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}
