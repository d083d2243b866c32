#!/usr/bin/env node
import { reportBug } from './bug';
import { keepCompiledCode } from './compile-cache';
import type { Stream } from './io';

keepCompiledCode(__dirname);

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
