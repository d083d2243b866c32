import { describe, jest, test } from '@jest/globals';
import { createChecker } from '../../src/engine/check';
import type { Connector } from '../../src/model/connector';
import { PUBLISHERS, type Publisher } from '../../src/model/finding';
import { rules } from '../../src/rules/index';
import { connectorOf } from '../support/connector';
import { damagedTexts, hostileTexts, type Texts } from '../support/hostile';
import { faultsOf, faultsOfReporters, reportOn } from '../support/invariants';
import { expectNoComplaints, TIMEOUT_MS } from '../support/property';
import { referenceGraph } from '../support/reference-graph';

jest.setTimeout(TIMEOUT_MS);

const check = createChecker(rules);

async function faults(
  { definition, properties }: Texts,
  publisher: Publisher,
  thorough: boolean,
): Promise<string[]> {
  const connector: Connector = connectorOf(definition, properties, publisher);
  const findings = await check(connector);
  if (!thorough) return faultsOf(findings, connector);
  const again = await check(connectorOf(definition, properties, publisher));
  const same = JSON.stringify(findings) === JSON.stringify(again);
  return [
    ...faultsOf(findings, connector),
    ...(same ? [] : ['The same files give other findings the second time.']),
    ...faultsOfReporters(reportOn(findings, connector), [connector.definitionFile, connector.propertiesFile]),
  ];
}

/** For every publisher; what does not depend on rules is asked for one of them, which saves most of the time. */
async function faultsForAll(texts: Texts): Promise<string[]> {
  const found: string[] = [];
  for (const [index, publisher] of PUBLISHERS.entries())
    found.push(...(await faults(texts, publisher, index === texts.definition.length % PUBLISHERS.length)));
  return found;
}

describe('all findings are sound, and no rule throws, on', () => {
  test('hostile documents', async () => {
    await expectNoComplaints(hostileTexts, 120, faultsForAll);
  });

  test('damaged texts', async () => {
    await expectNoComplaints(damagedTexts, 80, faultsForAll);
  });

  test('references of every kind and in every direction', async () => {
    await expectNoComplaints(referenceGraph, 80, faultsForAll);
  });
});
