import { parentPort, workerData } from 'node:worker_threads';
import { connectorChecker } from '../engine/run';
import { openBase } from '../git/base';
import type { Rule } from '../model/rule';
import type { Settings } from '../model/settings';
import type { Answer, Question } from './messages';

/** Checks connectors for another thread until that one ends this. An error ends this thread, and the other hears of it. */
export function serve(rules: readonly Rule[]): void {
  const check = connectorChecker(workerData as Settings, rules, openBase);
  let last = Promise.resolve();
  parentPort?.on('message', ({ id, locations }: Question) => {
    last = last.then(async () => {
      const answer: Answer = { id, checked: await check(locations) };
      parentPort?.postMessage(answer);
    });
  });
}
