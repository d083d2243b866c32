import type { CheckoutProblem, ConnectorTraits } from '../model/checkout';
import type { Connector } from '../model/connector';
import type { Finding } from '../model/finding';
import { pointerOf, textOf } from '../model/json';
import type { CheckoutRule, Rule } from '../model/rule';
import { detached } from '../model/text';
import { markedFinding, rangeOf } from './findings';
import { crashOf } from './problems';

/** What rules on all connectors of a run need to know of a connector; it holds nothing of its files. */
export function traitsOf({ path, publisher, layout, definitionFile }: Connector): ConnectorTraits {
  const node = definitionFile?.definition?.root.members.get('info')?.members.get('title');
  const text = textOf(node);
  const found = definitionFile !== undefined && node !== undefined && text !== undefined;
  const at = found && {
    file: definitionFile.path,
    pointer: detached(pointerOf(node)),
    ...rangeOf(definitionFile.document, node),
  };
  return { path, publisher, layout, title: at ? { text: detached(text), at } : undefined };
}

/**
 * What the rules on all connectors of a run find, by connector.
 *
 * @param rules those to run; each reports problems of its own publishers only
 */
export function checkCheckout(
  rules: readonly Rule[],
  connectors: readonly ConnectorTraits[],
): ReadonlyMap<ConnectorTraits, readonly Finding[]> {
  const findings = new Map<ConnectorTraits, Finding[]>();
  for (const rule of rules) {
    if (rule.scope !== 'checkout') continue;
    for (const problem of problemsOf(rule, connectors)) {
      const { connector } = problem;
      if (!rule.publishers.includes(connector.publisher)) continue;
      findings.set(connector, [...(findings.get(connector) ?? []), markedFinding(rule, problem)]);
    }
  }
  return findings;
}

/** All problems of a rule; a crash is one more, of the first connector. */
function problemsOf(rule: CheckoutRule, connectors: readonly ConnectorTraits[]): CheckoutProblem[] {
  const problems: CheckoutProblem[] = [];
  try {
    for (const problem of rule.problems(connectors)) problems.push(problem);
  } catch (error) {
    const [connector] = connectors;
    if (connector === undefined) return problems;
    const at = { file: connector.path, pointer: '', ...rangeOf(undefined, { start: 0, end: 0 }) };
    problems.push({ connector, at, message: crashOf(rule.id, error) });
  }
  return problems;
}
