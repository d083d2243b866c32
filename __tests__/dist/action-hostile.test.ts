import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/model/report';
import { jsonOf, runAction } from '../support/action';
import { DEFINITION, UNREADY, WITH_WARNING, connector } from '../support/action-checkouts';
import { expectAnnotations, findingsOf, plain } from '../support/action-findings';
import { temporaryFolder } from '../support/folder';
import { INSTALL_TIMEOUT } from '../support/install';
import { NODES } from '../support/node24';

describe.each(NODES)('the action on %s', (_name, pathOfNode) => {
  let node: string;
  beforeAll(async () => {
    node = await pathOfNode();
  }, INSTALL_TIMEOUT);

  describe('what a connector says', () => {
    const HOSTILE = [
      '::error::x',
      '##[error]x',
      '::stop-commands::x',
      '::00000000-0000-0000-0000-000000000000::',
      'a\n::error file=x::y',
      'a\r::add-mask::y',
      'a\u2028::error::y',
      '%0A::error::y',
      '<img src=x onerror=alert(1)> @octo [a](https://x.example) `b` | c',
      '\u001B[2J\u001B]0;x\u0007',
    ];

    test.each(HOSTILE)('is no workflow command and no markup: %j', async (title) => {
      const definition = UNREADY.definition
        .replace('"Fabrikam Tickets API Connector"', JSON.stringify(title))
        .replace('"list_tickets"', JSON.stringify(title))
        .replace('"open", "closed", "open"', `${JSON.stringify(title)}, ${JSON.stringify(title)}`)
        .replaceAll('"status"', JSON.stringify(title));
      const checkout = temporaryFolder(connector('c', { ...UNREADY, definition }));
      const { code, commands, text, summary, stderr } = await runAction(node, checkout, {
        inputs: { 'report-file': 'report.json' },
      });
      expect(code).toBe(1);
      expect(stderr).toBe('');
      expect(commands.map(({ name }) => name)).not.toContain('add-mask');
      for (const { name, properties } of commands) {
        expect(['error', 'warning', 'notice']).toContain(name);
        expect(properties.file ?? 'none').toMatch(
          /^(c\/(api\w+(\.swagger)?\.json|icon\.png|readme\.md)|none)$/,
        );
      }
      expect(plain(text)).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F\u2028]/);
      expect(summary).not.toMatch(/(?<!\\)<img|[^`]@octo|(?<!\\)\]\(https:\/\/x\.example/);
      const report = jsonOf(checkout, 'report.json') as Report;
      expect(report.connectors[0]?.findings.length).toBeGreaterThan(20);
    });

    const onPosix = process.platform === 'win32' ? test.skip : test;
    onPosix('nor is the name of its folder', async () => {
      const folder = 'a\n::error::x\n##[error]y\r::add-mask::z';
      const { code, commands, summary } = await runAction(
        node,
        temporaryFolder(connector(folder, WITH_WARNING)),
      );
      expect(code).toBe(0);
      expect(commands).toEqual([
        expect.objectContaining({
          name: 'warning',
          properties: expect.objectContaining({ file: `${folder}/${DEFINITION}` }),
        }),
      ]);
      expect(summary).not.toMatch(/^::error/m);
    });
  });

  test('thousands of findings fit GitHub’s limits, and the log has them all', async () => {
    const operation = JSON.stringify({
      operationId: 'list_items',
      summary: 'List items.',
      description: 'List items.',
      responses: { default: { description: 'default', schema: {} } },
    });
    const paths = Array.from(
      { length: 1200 },
      (_, index) =>
        `    "/items${index}": { "get": ${operation.replace('list_items', `list_items_${index}`)} }`,
    ).join(',\n');
    const definition = UNREADY.definition.replace('"paths": {', `"paths": {\n${paths},`);
    const checkout = temporaryFolder(connector('c', { ...UNREADY, definition }));
    const {
      code,
      commands,
      text,
      summary = '',
    } = await runAction(node, checkout, {
      inputs: { 'report-file': 'report.json', 'sarif-file': 'a.sarif' },
    });
    const findings = findingsOf(jsonOf(checkout, 'report.json') as Report);
    expect(code).toBe(1);
    expect(findings.length).toBeGreaterThan(5000);
    expectAnnotations(commands, findings);
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(1000);
    const log = new Set(
      plain(text)
        .split('\n')
        .map((line) => line.trim()),
    );
    expect(
      findings.filter(
        ({ line, column, severity, message, rule, fix }) =>
          !log.has(
            `${line}:${column}  ${severity.padEnd(7)}  ${message}  ${rule}${fix === undefined ? '' : ' [--fix]'}`,
          ),
      ),
    ).toEqual([]);
  }, 60_000);
});
