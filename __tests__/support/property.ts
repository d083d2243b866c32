import fc from 'fast-check';

/** Runs of each property, and the seed they start from; both fixed unless the environment says otherwise, so that CI is deterministic. */
const LONG_RUNS = Number(process.env.PREFLIGHT_FUZZ_RUNS ?? 0);
/** Somebody has time. */
export const LONG = LONG_RUNS > 0;
const SEED = Number(process.env.PREFLIGHT_FUZZ_SEED ?? (LONG ? Date.now() % 2 ** 31 : 2026));

/** For jest: long sessions take as long as they take. */
export const TIMEOUT_MS = LONG ? 24 * 60 * 60 * 1000 : 300_000;

/** No document of a test is large, so one that takes so long is on its way to take for ever; short sessions leave that to jest. */
const LONGEST_RUN_MS = 10_000;

/**
 * Tries a property on generated values. It fails with the smallest value found to break it, printed as JSON, and with what
 * is wrong with it.
 *
 * @param runs how many values; PREFLIGHT_FUZZ_RUNS replaces it
 * @param complaints what is wrong with a value; empty when nothing is
 * @param shown what to print of a value, if not all of it
 */
export async function expectNoComplaints<T>(
  values: fc.Arbitrary<T>,
  runs: number,
  complaints: (value: T) => readonly string[] | Promise<readonly string[]>,
  shown: (value: T) => unknown = (value) => value,
): Promise<void> {
  const numRuns = LONG ? LONG_RUNS : runs;
  if (LONG) process.stderr.write(`${numRuns} runs from PREFLIGHT_FUZZ_SEED=${SEED}\n`);
  const property = fc.asyncProperty(values, async (value) => {
    const start = performance.now();
    const found = [...(await complaints(value))];
    const taken = performance.now() - start;
    if (LONG && taken > LONGEST_RUN_MS) found.push(`It took ${Math.round(taken)} ms.`);
    if (found.length > 0) throw new Complaints(found);
  });
  const outcome = await fc.check(property, { seed: SEED, numRuns });
  if (!outcome.failed) return;
  const { counterexample, counterexamplePath, errorInstance, numShrinks } = outcome;
  throw new Error(
    [
      ...(errorInstance instanceof Complaints
        ? errorInstance.list.slice(0, 5)
        : [errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : 'It threw.']),
      '',
      `Smallest value (seed ${SEED}, path ${counterexamplePath ?? ''}, made smaller ${numShrinks} times):`,
      counterexample === null ? '' : JSON.stringify(shown(counterexample[0]), clipped, 2),
    ].join('\n'),
  );
}

/** Nobody reads a hundred thousand characters to the end. */
function clipped(_key: string, value: unknown): unknown {
  if (typeof value !== 'string' || value.length < 5000) return value;
  return `${value.slice(0, 2500)} … ${value.length - 4000} more characters … ${value.slice(-1500)}`;
}

class Complaints extends Error {
  constructor(readonly list: readonly string[]) {
    super(list[0]);
  }
}
