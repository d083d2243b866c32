import { enumerate } from '../kit/text';
import { PULL_REQUESTS_URL } from '../model/links';
import type { Feature } from './features';
import type { Failure } from './publish';

const PERMISSIONS: Readonly<Record<Feature, string>> = {
  'check-run': 'checks: write',
  comment: 'pull-requests: write',
  suggestions: 'pull-requests: write',
};

/** What to tell when something could not be shown on GitHub: one text for all of it, undefined when nothing failed. */
export function noticeOf(failures: readonly Failure[]): string | undefined {
  if (failures.length === 0) return undefined;
  const denied = failures.filter(({ error }) => error.trouble === 'permission').map(({ feature }) => feature);
  const others = failures.filter(({ error }) => error.trouble !== 'permission');
  return [
    ...(denied.length === 0 ? [] : permissionNotice(denied)),
    ...others.map(
      ({ feature, error }) => `GitHub did not take what "${feature}: true" asks for. ${error.message}.`,
    ),
    'The verdict, the log and the job summary are complete.',
  ].join('\n');
}

/** The permissions that the features need, and how to give them. */
function permissionNotice(features: readonly Feature[]): string[] {
  const permissions = [...new Set(features.map((feature) => PERMISSIONS[feature]))];
  const inputs = features.map((feature) => `"${feature}: true"`);
  return [
    `The token lacks ${enumerate(permissions.map((permission) => `"${permission}"`))}, which ${enumerate(inputs)} ${features.length === 1 ? 'needs' : 'need'}. Write in the job:`,
    'permissions:',
    '  contents: read',
    ...permissions.map((permission) => `  ${permission}`),
    `In a pull request from a fork, or of Dependabot, GitHub gives no such token: there a second workflow can comment, see ${PULL_REQUESTS_URL}#forks`,
  ];
}
