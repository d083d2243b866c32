#!/usr/bin/env node
import type { Stream } from './io';
import { main } from './program';

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
void main(process.argv.slice(2), io).then((exitCode) => {
  process.exitCode = exitCode;
});
