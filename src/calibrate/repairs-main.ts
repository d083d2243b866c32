import { readFileSync, writeFileSync } from 'node:fs';
import { between } from '../kit/markdown';
import type { Rule } from '../model/rule';
import { auditRepairs, repairTable, violationLines } from './repairs';

/** `npm run calibrate -- PATH --fix`: repairs a whole catalogue in memory, and prints what came of it. */
export async function calibrateRepairs(
  checkout: string,
  rules: readonly Rule[],
  page: string | undefined,
): Promise<void> {
  const started = Date.now();
  const audits = await auditRepairs(checkout, rules, (done, all) => {
    if (done % 50 === 0 || done === all)
      console.error(`${done} of ${all} connectors in ${Math.round((Date.now() - started) / 1000)} s`);
  });
  for (const line of violationLines(audits)) console.log(line);
  const table = repairTable(rules, audits);
  if (page === undefined) console.log(table);
  else writeFileSync(page, between(readFileSync(page, 'utf8'), 'repairs', table));
}
