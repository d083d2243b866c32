import { fails } from '../engine/judge';
import { run } from '../engine/run';
import { settingsOf } from '../engine/settings';
import { writeReport } from '../engine/write';
import { dayOf } from '../kit/day';
import { ISSUES_URL } from '../model/links';
import type { Report } from '../model/report';
import { UsageError } from '../model/usage-error';
import { VERSION } from '../model/version';
import { annotationsOf } from '../reporters/annotations';
import { REPORTERS, piecesOf } from '../reporters/index';
import { jobSummary } from '../reporters/markdown';
import type { ReportContext } from '../reporters/reporter';
import { rules } from '../rules/index';
import { threads } from '../threads/hire';
import { baseFor } from './base';
import { readInputs, type Inputs } from './inputs';
import { showOnGitHub, type Outcome } from './pull-request';
import type { Toolkit } from './toolkit';

/** Runs the action. @returns the exit code, with the meaning of the CLI's */
export async function main(toolkit: Toolkit): Promise<number> {
  try {
    const inputs = readInputs((name) => toolkit.input(name));
    return await (inputs.report === undefined
      ? check(inputs, toolkit)
      : comment(inputs.report, inputs, toolkit));
  } catch (error) {
    if (error instanceof UsageError) {
      toolkit.annotate({
        level: 'error',
        title: 'Connector Preflight',
        message: [error.message, error.help ?? ''].join(' ').trim(),
      });
      return 2;
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    toolkit.log(stack);
    toolkit.annotate({
      level: 'error',
      title: 'Connector Preflight failed',
      message: `This is a bug in Connector Preflight ${VERSION}, not in the connector; the log has the stack. Report it at ${ISSUES_URL}`,
    });
    return 3;
  }
}

async function check(inputs: Inputs, toolkit: Toolkit): Promise<number> {
  const asked = await settingsOf(inputs, toolkit.workspace, rules, dayOf(new Date()));
  const base = await baseFor(inputs, asked, toolkit);
  const settings = { ...asked, ...(base && { base }) };
  const { report, excerpts } = await run(settings, rules, VERSION, {
    hire: threads(toolkit.script),
    ...(base && { openBase: (await import('../git/base')).openBase }),
  });
  const context: ReportContext = {
    excerpts,
    rules,
    color: true,
    linkTo: (file, line) => toolkit.linkTo(file, line),
  };
  const failed = fails(report.summary, settings.failOn, settings.failOnExisting);
  await publish({ report, context, failed, base }, inputs, toolkit);
  return failed ? 1 : 0;
}

/** The other workflow, which checked, has the verdict. */
async function comment(file: string, inputs: Inputs, toolkit: Toolkit): Promise<number> {
  const { relay } = await import('./relay');
  setOutputs(await relay(file, inputs, toolkit), inputs, toolkit);
  return 0;
}

async function publish(outcome: Outcome, inputs: Inputs, toolkit: Toolkit): Promise<void> {
  const { workspace } = toolkit;
  const { report, context } = outcome;
  toolkit.log(REPORTERS.text(report, context));
  const shown = await showOnGitHub(outcome, inputs, toolkit);
  if (inputs.annotations !== false && !shown.annotated)
    for (const annotation of annotationsOf(report, inputs.annotations === 'new' ? 'new' : 'all', {
      notice: shown.notices,
    }))
      toolkit.annotate(annotation);
  if (inputs.summary) await toolkit.summarize(jobSummary(report, context));
  if (inputs.sarifFile !== undefined)
    await writeReport(workspace, inputs.sarifFile, piecesOf('sarif', report, context));
  if (inputs.reportFile !== undefined)
    await writeReport(workspace, inputs.reportFile, piecesOf('json', report, context));
  setOutputs(report, inputs, toolkit);
}

function setOutputs({ summary }: Report, { sarifFile, reportFile }: Inputs, toolkit: Toolkit): void {
  toolkit.output('ready', summary.ready === summary.connectors);
  toolkit.output('connectors', summary.connectors);
  toolkit.output('errors', summary.errors);
  toolkit.output('warnings', summary.warnings);
  toolkit.output('infos', summary.infos);
  toolkit.output('sarif-file', sarifFile ?? '');
  toolkit.output('report-file', reportFile ?? '');
}
