import { setFlagsFromString } from 'node:v8';

/** As many bytes of bytecode run in a function before Node 20 optimises it; its default is a seventh. */
const INTERRUPT_BUDGET = 500_000;

/**
 * Lets Node 20 optimise only what runs really often: it knows no compiler between its first and its best one, and spends
 * a quarter of a run, which takes seconds, on code that is done before it pays. Newer ones know one.
 */
export function compileLess(): void {
  if (Number.parseInt(process.versions.node, 10) < 22)
    setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
}

/** A catalogue, in which garbage gathers to hundreds of megabytes. */
const MANY_CONNECTORS = 400;

/** As many percent of what is alive may be garbage before it is collected; by itself V8 allows up to three times as much. */
const GARBAGE_PERCENT = 60;

/** Takes less memory, and a tenth more time, where there are many connectors. */
export function collectSooner(connectors: number): void {
  if (connectors > MANY_CONNECTORS) setFlagsFromString(`--heap-growing-percent=${GARBAGE_PERCENT}`);
}
