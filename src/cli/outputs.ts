import { extname } from 'node:path';
import { didYouMean } from '../kit/suggest';
import { UsageError } from '../model/usage-error';
import { REPORTERS, type Format } from '../reporters/index';

/** A format and the file it goes to; stdout when there is none. */
export interface Output {
  readonly format: Format;
  readonly file?: string;
}

const EXTENSIONS: Readonly<Record<string, Format>> = {
  '.sarif': 'sarif',
  '.json': 'json',
  '.md': 'markdown',
  '.txt': 'text',
};

/** Takes `--format` and `--output` in the order of the command line: a file belongs to the format before it. */
export function collectOutputs() {
  const outputs: { format: Format; file?: string }[] = [];
  return {
    outputs,
    format: (value: string): void => {
      outputs.push({ format: formatOf(value) });
    },
    file: (file: string): void => {
      const last = outputs.at(-1);
      if (last !== undefined && last.file === undefined) last.file = file;
      else outputs.push({ format: formatOfFile(file), file });
    },
  };
}

function formatOf(value: string): Format {
  const formats = Object.keys(REPORTERS) as Format[];
  const format = formats.find((known) => known === value);
  if (format !== undefined) return format;
  throw new UsageError(
    `There is no format "${value}".${didYouMean(value, formats)}`,
    `Write one of ${formats.join(', ')}.`,
  );
}

function formatOfFile(file: string): Format {
  const format = EXTENSIONS[extname(file).toLowerCase()];
  if (format !== undefined) return format;
  throw new UsageError(
    `"--output ${file}" has no format.`,
    `Write "--format sarif --output ${file}", or another format, or end the name in .sarif, .json, .md or .txt.`,
  );
}

/**
 * What is printed and written: text goes to stdout unless another format does.
 *
 * @throws UsageError when several formats would go to stdout
 */
export function planOutputs(outputs: readonly Output[]): Output[] {
  const toStdout = outputs.filter(({ file }) => file === undefined);
  if (toStdout.length > 1)
    throw new UsageError(
      `Only one format can go to stdout, not ${toStdout.map(({ format }) => format).join(' and ')}.`,
      'Follow each of the others by --output FILE.',
    );
  return toStdout.length === 0 ? [...outputs, { format: 'text' }] : [...outputs];
}
