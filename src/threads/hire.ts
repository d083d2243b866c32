import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Hire, HiredHelper } from '../engine/run';
import type { Answer, Farewell, Task } from './messages';

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
  return (settings, locations, tickets) => {
    const worthwhile = Math.floor(locations.length / WORTH_A_THREAD);
    const number = Math.min(availableParallelism() - 1, MOST_THREADS, worthwhile);
    return Array.from({ length: number }, () => threadOf(script, { settings, locations, tickets }));
  };
}

/** More, as Node 24 takes by itself, saves no time, and a tenth of the memory of a catalogue goes there. */
const YOUNG_GENERATION_MB = 48;

function threadOf(script: string, task: Task): HiredHelper {
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB };
  const worker = new Worker(script, { workerData: task, resourceLimits });
  return {
    help: (told) =>
      new Promise((done, fail) => {
        worker.on('message', (message: Answer | Farewell) => {
          if (message === 'done') done();
          else told(message.place, message.checked);
        });
        worker.on('error', fail);
        worker.on('exit', () => {
          fail(new Error('The thread ended.'));
        });
      }),
    dismiss: () => void worker.terminate(),
  };
}
