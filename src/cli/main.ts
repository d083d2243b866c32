#!/usr/bin/env node
import { parentPort } from 'node:worker_threads';
import { reportBug } from './bug';
import { keepCompiledCode } from './compile-cache';
import { compileLess } from './tune';
import type { Stream } from './io';

keepCompiledCode(__dirname);
compileLess();

function stream(target: NodeJS.WriteStream): Stream {
  // Whoever reads may stop early, as `head` does.
  target.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const written = (text: string): Promise<void> =>
    new Promise((done) => {
      target.write(text, () => {
        done();
      });
    });
  return {
    isTTY: target.isTTY,
    write: (text) => void target.write(text),
    print: async (pieces) => {
      for (const piece of pieces) await written(piece);
    },
  };
}

async function run(): Promise<void> {
  const io = {
    cwd: process.cwd(),
    env: process.env,
    now: () => new Date(),
    stdout: stream(process.stdout),
    stderr: stream(process.stderr),
    script: __filename,
  };
  try {
    const { main } = await import('./program');
    process.exitCode = await main(process.argv.slice(2), io);
  } catch (error) {
    process.exitCode = reportBug(error, io);
  }
}

async function help(): Promise<void> {
  const { serve } = await import('../threads/serve');
  const { rules } = await import('../rules/index');
  await serve(rules);
}

void (parentPort === null ? run() : help());
