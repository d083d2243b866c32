import { annotationsOf, type Annotation } from './annotations';
import { standing, verdict, type Reporter } from './reporter';

/** Workflow commands, for a step that runs the CLI itself; the action sends the same annotations through @actions/core. */
export const github: Reporter = (report) =>
  [...annotationsOf(report).map(command), `${verdict(report)}. ${standing(report.summary)}.`, ''].join('\n');

function command({ level, title, message, at }: Annotation): string {
  const properties = {
    title,
    ...(at && { file: at.file, line: at.line, endLine: at.endLine, col: at.column, endColumn: at.endColumn }),
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${list.join(',')}::${escapeData(message)}`;
}

/** The escapes of the runner's workflow commands (actions/toolkit, packages/core, command.ts). */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
