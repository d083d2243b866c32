import { parentPort } from 'node:worker_threads';

async function run(): Promise<void> {
  const { main } = await import('./action');
  const { createToolkit } = await import('./toolkit');
  process.exitCode = await main(createToolkit(process.env, __filename));
}

async function help(): Promise<void> {
  const { serve } = await import('../threads/serve');
  const { rules } = await import('../rules/index');
  await serve(rules);
}

void (parentPort === null ? run() : help());
