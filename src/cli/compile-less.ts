import { setFlagsFromString } from 'node:v8';

/** As many bytes of bytecode run in a function before it is optimised; the default is a seventh. */
const INTERRUPT_BUDGET = 500_000;

/**
 * Lets Node 20 optimise only what runs really often: it knows no compiler between its first and its best one, and spends
 * a quarter of a run, which takes seconds, on code that is done before it pays. Newer ones know one.
 */
export function compileLess(): void {
  if (Number.parseInt(process.versions.node, 10) < 22)
    setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
}
