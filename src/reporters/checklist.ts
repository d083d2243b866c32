import type { ConnectorReport, Requirement, RequirementStatus } from '../model/report';

/** The checklist by status. */
export type Checklist = Readonly<Record<RequirementStatus, readonly Requirement[]>>;

export function checklistOf({ requirements }: ConnectorReport): Checklist {
  const having = (status: RequirementStatus): Requirement[] =>
    requirements.filter((requirement) => requirement.status === status);
  return {
    fail: having('fail'),
    warning: having('warning'),
    manual: having('manual'),
    pass: having('pass'),
    'not-applicable': having('not-applicable'),
  };
}

/** "3 requirements fail, 1 has warnings, 40 pass, 12 are for a person to confirm"; empty without requirements. */
export function tally({ fail, warning, manual, pass }: Checklist): string {
  const parts = [
    fail.length > 0 && `${fail.length} ${fail.length === 1 ? 'fails' : 'fail'}`,
    warning.length > 0 && `${warning.length} ${warning.length === 1 ? 'has' : 'have'} warnings`,
    pass.length > 0 && `${pass.length} ${pass.length === 1 ? 'passes' : 'pass'}`,
    manual.length > 0 && `${manual.length} for a person to confirm`,
  ];
  return parts.filter((part) => part !== false).join(', ');
}
