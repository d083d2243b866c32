import { settingsOf } from '../engine/settings';
import { run } from '../engine/run';
import { dayOf } from '../kit/day';
import { VERSION } from '../model/version';
import { text } from '../reporters/text';
import { rules } from '../rules/index';
import { resolve } from 'node:path';

const FOLDER = 'examples/fabrikam-tickets';
/** The first lines of the output, and the last. */
const SHOWN = { head: 19, tail: 10 };

/** What `check` prints of the example that is not ready, cut in the middle, as a fenced block. */
export async function sampleOutput(root: string): Promise<string> {
  const request = { paths: [FOLDER], publisher: undefined, config: undefined, failOn: undefined };
  const settings = await settingsOf(request, resolve(root), rules, dayOf(new Date(0)));
  const { report, excerpts } = await run(settings, rules, VERSION);
  const lines = text(report, { excerpts, rules, color: false }).trimEnd().split('\n');
  const cut = lines.length - SHOWN.head - SHOWN.tail;
  const shown = [...lines.slice(0, SHOWN.head), `  … ${cut} more lines …`, ...lines.slice(-SHOWN.tail)];
  return ['```text', `$ connector-preflight check ${FOLDER}`, ...shown, '```'].join('\n');
}
