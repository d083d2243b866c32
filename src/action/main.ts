import { main } from './action';
import { createToolkit } from './toolkit';

void main(createToolkit(process.env)).then((exitCode) => {
  process.exitCode = exitCode;
});
