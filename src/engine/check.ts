import type { Connector, FileRole, SourceFile } from '../model/connector';
import type { Finding, Publisher } from '../model/finding';
import type { ConnectorProblem, ConnectorRule, Rule } from '../model/rule';
import { concerns, documentsOf } from './exported';
import { compareFindings, findingOf } from './findings';
import { tellable } from './fix/repairable';
import { collected } from './problems';
import { spectralRunner, type Reported } from './spectral';

/** Runs rules over connectors; one checker serves any number of connectors, one after the other. */
export type Checker = (connector: Connector) => Promise<Finding[]>;

/** @param rules those to run; each runs for its own publishers only */
export function createChecker(rules: readonly Rule[]): Checker {
  const runners = new Map<string, (file: SourceFile) => Promise<Reported[]>>();
  const runnerFor = (publisher: Publisher, role: FileRole): ((file: SourceFile) => Promise<Reported[]>) => {
    const key = `${publisher} ${role}`;
    const runner = runners.get(key) ?? spectralRunner(rulesFor(rules, publisher), role);
    runners.set(key, runner);
    return runner;
  };
  const connectorRules = new Map<Publisher, readonly ConnectorRule[]>();
  const connectorRulesFor = (publisher: Publisher): readonly ConnectorRule[] => {
    const known = connectorRules.get(publisher) ?? rulesFor(rules, publisher).filter(isConnectorRule);
    connectorRules.set(publisher, known);
    return known;
  };
  return async (connector) => {
    const findings: Finding[] = [];
    for (const file of documentsOf(connector)) {
      const reported = await runnerFor(connector.publisher, file.role)(file);
      for (const { rule, severity, problem } of reported)
        if (concerns(problem, severity, file)) findings.push(findingOf(rule, severity, problem, file));
    }
    for (const rule of connectorRulesFor(connector.publisher))
      if (applies(rule, connector))
        for (const problem of connectorProblems(rule, connector))
          findings.push(findingOf(rule, rule.severity, problem, problem.file));
    return findings.map((finding) => tellable(finding, connector)).sort(compareFindings);
  };
}

function rulesFor(rules: readonly Rule[], publisher: Publisher): Rule[] {
  return rules.filter(({ publishers }) => publishers.includes(publisher));
}

function isConnectorRule(rule: Rule): rule is ConnectorRule {
  return rule.scope === 'connector';
}

/** Without a folder, or without a package, there is nothing for a rule on it to look at. */
export function applies({ reads }: ConnectorRule, { layout, contents }: Connector): boolean {
  return reads === 'package' ? contents.packages.length > 0 : layout !== 'package';
}

function connectorProblems(rule: ConnectorRule, connector: Connector): ConnectorProblem[] {
  return collected(
    rule.id,
    () => rule.problems(connector),
    (problem) => ({ ...problem, file: { path: connector.path } }),
  );
}
