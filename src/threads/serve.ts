import { parentPort, workerData } from 'node:worker_threads';
import { connectorChecker } from '../engine/run';
import { takeTicket } from '../engine/share';
import { openBase } from '../git/base';
import type { Rule } from '../model/rule';
import type { Answer, Farewell, Task } from './messages';

/** Checks connectors for another thread while there are tickets. An error ends this thread, and the other hears of it. */
export async function serve(rules: readonly Rule[]): Promise<void> {
  const { settings, locations, tickets } = workerData as Task;
  const check = connectorChecker(settings, rules, openBase);
  for (let place = takeTicket(tickets); place !== undefined; place = takeTicket(tickets)) {
    const location = locations[place];
    if (location === undefined) continue;
    const answer: Answer = { place, checked: await check(location) };
    parentPort?.postMessage(answer);
  }
  const farewell: Farewell = 'done';
  parentPort?.postMessage(farewell);
}
