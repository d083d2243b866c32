#!/usr/bin/env node
import * as module from 'node:module';
import { reportBug } from './bug';
import type { Stream } from './io';

// Node 22 and newer keep compiled code between runs, which saves a fifth of a short one.
const { enableCompileCache } = module as { enableCompileCache?: () => unknown };
enableCompileCache?.();

function stream(target: NodeJS.WriteStream): Stream {
  // Whoever reads may stop early, as `head` does.
  target.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return { isTTY: target.isTTY, write: (text) => void target.write(text) };
}

const io = {
  cwd: process.cwd(),
  env: process.env,
  stdout: stream(process.stdout),
  stderr: stream(process.stderr),
};
async function run(): Promise<number> {
  try {
    const { main } = await import('./program');
    return await main(process.argv.slice(2), io);
  } catch (error) {
    return reportBug(error, io);
  }
}

void run().then((exitCode) => {
  process.exitCode = exitCode;
});
