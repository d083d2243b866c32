import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ConnectorLocation } from '../engine/discover';
import type { Checked, Helper, Hire } from '../engine/run';
import type { Settings } from '../model/settings';
import type { Answer, Question } from './messages';

/** Starting a thread takes as long as checking so many connectors. */
const WORTH_A_THREAD = 24;

/** More threads take more memory than they save time. */
const MOST_THREADS = 3;

/**
 * Lets threads of this program help, one for each further core.
 *
 * @param script the file of this program, which serves when it is started as a thread
 */
export function threads(script: string): Hire {
  return (settings, connectors) => {
    const worthwhile = Math.floor(connectors / WORTH_A_THREAD);
    const number = Math.min(availableParallelism() - 1, MOST_THREADS, worthwhile);
    return Array.from({ length: number }, () => threadOf(script, settings));
  };
}

/** More, as Node 24 takes by itself, saves no time, and a tenth of the memory of a catalogue goes there. */
const YOUNG_GENERATION_MB = 48;

interface Waiting {
  readonly answer: (checked: Checked[]) => void;
  readonly fail: (error: Error) => void;
}

function threadOf(script: string, settings: Settings): Helper {
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB };
  const worker = new Worker(script, { workerData: settings, resourceLimits });
  const waiting = new Map<number, Waiting>();
  let failure: Error | undefined;
  let asked = 0;
  const failAll = (error: Error): void => {
    failure = error;
    for (const { fail } of waiting.values()) fail(error);
    waiting.clear();
  };
  worker.on('message', ({ id, checked }: Answer) => {
    waiting.get(id)?.answer(checked);
    waiting.delete(id);
  });
  worker.on('error', failAll);
  worker.on('exit', () => {
    failAll(new Error('The thread ended.'));
  });
  return {
    check: (locations: readonly ConnectorLocation[]) =>
      new Promise((answer, fail) => {
        if (failure !== undefined) throw failure;
        const question: Question = { id: asked++, locations };
        waiting.set(question.id, { answer, fail });
        worker.postMessage(question);
      }),
    dismiss: () => void worker.terminate(),
  };
}
