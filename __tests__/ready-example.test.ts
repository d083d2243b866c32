import { describe, expect, test } from '@jest/globals';
import { iconExample } from '../src/kit/icon';
import { REQUIREMENTS, decidedBy } from '../src/model/requirements';
import { rules } from '../src/rules/index';
import { pngChunk } from './support/png';
import {
  CONNECTOR_ZIP,
  FLOW_ZIP,
  PACKAGE_FILE,
  reportOfLarkspur,
  type Change,
  type Mutation,
} from './support/larkspur';
import { readFileSync } from 'node:fs';

const DEFINITION = 'apiDefinition.swagger.json';
const PROPERTIES = 'apiProperties.json';
const CUSTOMIZATIONS = 'package/LarkspurOrders/customizations.xml';
const FLOWS = 'package/LarkspurOrdersFlows/customizations.xml';
const FLOW =
  'package/LarkspurOrdersFlows/Workflows/Whenanorderiscreated-6C0D4B1E-0A57-4E0C-9D1B-5B6A1F5A7C11.json';

const title = (text: string): Mutation => ({
  source: [[DEFINITION, '"title": "Larkspur Orders"', `"title": "${text}"`]],
});
const description = (text: string): Mutation => ({
  source: [[DEFINITION, /"description": "Larkspur Orders keeps[^"]*"/, `"description": "${text}"`]],
});
const definition = (from: string | RegExp, to: string): Mutation => ({ source: [[DEFINITION, from, to]] });
const properties = (from: string | RegExp, to: string): Mutation => ({ source: [[PROPERTIES, from, to]] });
const icon = (content: Uint8Array): Mutation => ({ folder: [['icon.png', content]] });
const own = readFileSync('examples/larkspur-orders/icon.png');

const SETS = JSON.stringify({
  uiDefinition: { displayName: 'Sign in with', description: 'How you sign in to Larkspur Orders.' },
  values: ['key', 'token'].map((name) => ({
    name,
    uiDefinition: { displayName: `Your ${name}`, description: `Signs in with the ${name} of your account.` },
    parameters: {
      [`api_${name}`]: {
        type: 'securestring',
        uiDefinition: {
          displayName: `API ${name}`,
          description: `The ${name} of your account.`,
          tooltip: `Create a ${name} under Settings, API.`,
          constraints: { required: 'true', clearText: false },
        },
      },
    },
  })),
});

/** The third solution that a package with an AI plugin has, without the folders of the plugin. */
const PLUGIN: Mutation = {
  source: ['[Content_Types].xml', 'solution.xml', 'customizations.xml'].map((name): Change => {
    const text = readFileSync(`examples/larkspur-orders/package/LarkspurOrders/${name}`, 'utf8');
    const plugin = '  <aiplugins><aicopilot_aiplugin name="larkspur" /></aiplugins>\n  <Connectors>';
    return [`package/LarkspurOrdersPlugin/${name}`, text.replace('  <Connectors>', plugin)];
  }),
};

/** For each requirement that rules decide, by its code or title: what makes it the only one that is not met. */
const MUTATIONS: Readonly<Record<string, Mutation>> = {
  '5000.1.1.1': { source: [[CUSTOMIZATIONS, /.*<iconblob>.*\n/, '']] },
  '5000.1.1.2': { package: () => ({ 'intro.md': undefined }) },
  '5000.1.1.3': { source: [[CUSTOMIZATIONS, /.*<openapidefinition>.*\n/, '']] },
  '5000.1.1.5': {
    source: [
      [
        CUSTOMIZATIONS,
        '      <iconblob>',
        '      <connectionparametersets>/Connector/sets.json</connectionparametersets>\n      <iconblob>',
      ],
      ['package/LarkspurOrders/Connector/sets.json', SETS],
    ],
  },
  '5000.1.1.6': { package: (content) => ({ [FLOW_ZIP]: content(CONNECTOR_ZIP) }) },
  '5000.1.1.7': { source: [[FLOWS, /<Connectors>[^]*<\/Connectors>/, '<Connectors />']] },
  '5000.1.1.8': { package: (content) => ({ [CONNECTOR_ZIP]: content(FLOW_ZIP) }) },
  '5000.1.1.9': { source: [[FLOW, '"operationId": "GetOrder"', '"operationId": "FetchOrder"']] },
  '5000.1.1.10': { source: [['package/LarkspurOrders/[Content_Types].xml', undefined]] },
  '5000.1.1.11': { package: () => ({ 'docs/notes.txt': 'Notes' }) },
  '5000.1.1.12': { package: () => ({ 'LarkspurOrders.pdpkg.zip/en-us/EndHTML/Default.htm': '' }) },
  '5000.1.1.13': {
    package: (content) => ({ [CONNECTOR_ZIP.replace('Orders.zip', 'Old.zip')]: content(CONNECTOR_ZIP) }),
  },
  '5000.1.1.14': { source: [[FLOW, undefined]] },
  '5000.1.1.15': { source: [[FLOW.replace('When', 'Whenever'), '{ "properties": {} }\n']] },
  '5000.1.1.16': { source: [['package/LarkspurOrders/solution.xml', '</SolutionManifest>', '']] },
  '5000.1.1.17': {
    package: () => ({ [`${CONNECTOR_ZIP}/Connector/lkspr_larkspur-20orders_iconblob.Png`]: undefined }),
  },
  '5000.2.1.1': { source: [[CUSTOMIZATIONS, '#0b6a0b', '#ffffff']] },
  '5000.2.1.2': icon(
    Buffer.concat([own.subarray(0, -12), pngChunk('tEXt', Buffer.alloc(1 << 20, 'x')), own.subarray(-12)]),
  ),
  '5000.2.1.3': icon(own.subarray(0, 900)),
  '5000.2.1.4': icon(iconExample({ width: 99, height: 99 })()),
  '5000.2.1.5': icon(iconExample({ width: 230, height: 230, background: '#b4a0ff' })()),
  'The logo leaves room around it in the icon': icon(iconExample({ width: 230, height: 230, logo: 90 })()),
  '5000.2.2.1': title('Larkspur Orders and Quotations 2'),
  '5000.2.2.2': title('Larkspur Orders API'),
  '5000.2.2.3': title('Larkspur Orders!'),
  '5000.2.2.5': title('ActiveCampaign'),
  '5000.2.3.1': description('Larkspur Orders следит за заказами ваших клиентов, от предложения до доставки.'),
  '5000.2.3.4': description('Keeps track of orders.'),
  '5000.2.3.5': description(
    'Larkspur Orders keeps track of what customers bought, and starts flows of Power Automate.',
  ),
  '5000.2.3.6': description(
    'Larkspur Orders keeps track of what customers bought. Read more on https://www.larkspur-orders.com.',
  ),
  '5000.2.4.1': definition('"204": {', '"default": {'),
  '5000.2.4.2': definition(
    '"401": {',
    '"default": { "description": "Any other answer.", "schema": { "type": "string" } },\n"401": {',
  ),
  '5000.2.4.4': definition(/("description": "The orders.",\s*"schema": )\{[^]*?\}\s*\}/, '$1{}'),
  '5000.2.4.5': definition('"/customers": {', '"/quotes": { "get": {} },\n"/customers": {'),
  '5000.2.6.2': definition(/"required": \[\s*"article"\s*\]/, '"required": ["articles"]'),
  '5000.2.6.3': definition('"swagger": "2.0"', '"swagger": "1.2"'),
  '5000.2.6.4': definition('"host": "api.', '"host": "staging-api.'),
  '5000.2.6.9': properties(/,\s*"uiDefinition": \{[^]*?\}\s*\}/, ''),
  '5000.2.6.10': properties(/\s*"description": "The key of your[^"]*",/, ''),
  '5000.3.1.3': definition(
    '"propertyValue": "https://www.larkspur-orders.com"',
    '"propertyValue": "https://larkspur orders"',
  ),
  '5000.3.1.4': definition('support@larkspur-orders.com', 'support'),
  '5000.3.1.5': definition('https://www.larkspur-orders.com/privacy', 'https://larkspur orders/privacy'),
  '5000.3.1.6': definition('"https"\n', '"http"\n'),
  'Everybody can unpack the package': { package: () => ({ '../intro.md': 'x' }) },
  'The solutions are exported unmanaged, from the connector as it is now': {
    folder: [[DEFINITION, 'Returns a single order by its number.', 'Returns one order by its number.']],
  },
  'An AI plugin, where there is one, has a solution of its own': PLUGIN,
  'The introduction says what the public documentation of the connector needs': {
    source: [['intro.md', /## Known issues and limitations\n\n.*\n/, '']],
  },
  'The files are complete, readable and rightly named': {
    folder: [
      [PROPERTIES, undefined],
      ['readme.md', '(apiProperties.json)', '(readme.md)'],
    ],
  },
  'The definition is not larger than 1 MB': { folder: [[DEFINITION, /$/, ' '.repeat(1 << 20)]] },
  'The files hold no secrets': { folder: [['notes.txt', `The key is AKIA${'Q3ZT'.repeat(4)}.\n`]] },
  'The folder holds the files of one connector, under their usual names': {
    folder: [['apiDefinition.json', '{ "swagger": "2.0" }\n']],
  },
  'The authentication is OAuth 2.0, an API key or Basic, and both files agree on it': properties(
    '"securestring"',
    '"secretstring"',
  ),
  "apiProperties.json is what Microsoft's check of it expects": properties(
    '"properties": {',
    '"contact": {}, "properties": {',
  ),
  'Publisher and owner of the service are named': properties(
    '"publisher": "Larkspur"',
    '"publisher": "Your company"',
  ),
  'A support contact with name, web address and e-mail address is given': definition(
    '"name": "Larkspur Support",',
    '',
  ),
  'The connector metadata are written as prescribed': definition(
    /("propertyName": "Website",)/,
    '$1 "note": "New",',
  ),
  'Operations and parameters have telling summaries and descriptions': definition(
    '"summary": "When an order is created"',
    '"summary": "New order arrives"',
  ),
  "The definition has nothing that Microsoft's validator or the designer stumbles over": definition(
    /"required": false,([^]*?)"x-ms-visibility": "advanced"/,
    '"required": true,$1"x-ms-visibility": "internal"',
  ),
  'The readme has every section of the template': {
    place: 'certified-connectors/Larkspur Orders',
    folder: [
      ['readme.md', undefined],
      [PACKAGE_FILE, undefined],
    ],
  },
  'Headings, links and pictures of the readme work': {
    folder: [['readme.md', '(apiProperties.json)', '(properties.json)']],
  },
  'Custom code, where there is any, can be run': { folder: [['script.csx', 'public class Code\n{\n}\n']] },
};

/** An operation without members lacks everything that the validator wants, too. */
const ALSO: Readonly<Record<string, readonly [title: string, status: string]>> = {
  '5000.2.4.5': ['The definition is complete, well-formed Swagger 2.0', 'fail'],
};

const MET = new Set(['pass', 'manual', 'not-applicable']);

describe('the example that is ready', () => {
  test('is', async () => {
    const { ready, findings, requirements } = await reportOfLarkspur();
    expect(findings).toEqual([]);
    expect(requirements.filter(({ status }) => !MET.has(status))).toEqual([]);
    expect(ready).toBe(true);
  });

  describe.each(
    REQUIREMENTS.flatMap((entry) => {
      // What compares with an earlier version needs one, and has its own tests.
      const judging = rules.filter(
        (rule) =>
          rule.severity !== 'info' &&
          rule.publishers.includes('verified') &&
          !rule.id.startsWith('pp-change-') &&
          decidedBy(rule) === entry,
      );
      const status = judging.some(({ severity }) => severity === 'error') ? 'fail' : 'warning';
      return judging.length === 0 ? [] : [{ key: entry.policy ?? entry.title, name: entry.title, status }];
    }),
  )('$key', ({ key, name, status }) => {
    test(`${name}: alone turns to ${status}`, async () => {
      const mutation = MUTATIONS[key];
      if (mutation === undefined) throw new Error('There is no mutation for it.');
      const { requirements, ready } = await reportOfLarkspur(mutation);
      const turned = requirements.filter((requirement) => !MET.has(requirement.status));
      const expected = [[name, status], ...(ALSO[key] === undefined ? [] : [ALSO[key]])];
      expect(turned.map((one) => [one.title, one.status])).toEqual(expected);
      expect(ready).toBe(status !== 'fail');
    });
  });

  test('has no change for a requirement that there is not', () => {
    const keys = new Set(REQUIREMENTS.map(({ policy, title: name }) => policy ?? name));
    expect(Object.keys(MUTATIONS).filter((key) => !keys.has(key))).toEqual([]);
  });
});
