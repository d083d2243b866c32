import { jest, test } from '@jest/globals';
import { createChecker } from '../../src/engine/check';
import { faultMessage, repair } from '../../src/engine/fix/repair';
import { sourceFile } from '../../src/model/source-file';
import type { Connector, SourceFile } from '../../src/model/connector';
import { PUBLISHERS, type Publisher } from '../../src/model/finding';
import { rules } from '../../src/rules/index';
import { connectorOf } from '../support/connector';
import { damagedTexts, hostileTexts, type Texts } from '../support/hostile';
import { expectNoComplaints, TIMEOUT_MS } from '../support/property';

jest.setTimeout(TIMEOUT_MS);

const check = createChecker(rules.filter(({ fixable }) => fixable));

/** What is wrong with the repairs of a connector. */
async function complaints({ definition, properties }: Texts): Promise<string[]> {
  const publisher: Publisher = PUBLISHERS[definition.length % PUBLISHERS.length] ?? 'verified';
  const before = connectorOf(definition, properties, publisher);
  const { connector, faults } = await repair(before, check);
  const again = await repair(fresh(connector), check);
  return [
    ...faults.map(faultMessage),
    ...again.files.map(({ path }) => `${path} is changed by a second time.`),
    ...complaintsOf(before.definitionFile, connector.definitionFile),
    ...complaintsOf(before.propertiesFile, connector.propertiesFile),
  ];
}

function complaintsOf(before: SourceFile | undefined, after: SourceFile | undefined): string[] {
  const broken = isJson(before) && !isJson(after);
  return broken ? [`${after?.path ?? ''} is no longer JSON: ${after?.document.text ?? ''}`] : [];
}

function isJson(file: SourceFile | undefined): boolean {
  try {
    JSON.parse(file?.document.text ?? '');
    return true;
  } catch {
    return false;
  }
}

/** The connector as it would be read from what was written. */
function fresh(connector: Connector): Connector {
  const read = (file: SourceFile | undefined): SourceFile | undefined =>
    file && sourceFile(file.path, file.role, file.document.text);
  return {
    ...connector,
    definitionFile: read(connector.definitionFile),
    propertiesFile: read(connector.propertiesFile),
  };
}

test('repairs keep JSON what it is, and come to an end, on hostile documents', async () => {
  await expectNoComplaints(hostileTexts, 120, complaints);
});

test('repairs keep JSON what it is, and come to an end, on damaged texts', async () => {
  await expectNoComplaints(damagedTexts, 120, complaints);
});
