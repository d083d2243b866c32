import { describe, expect, test } from '@jest/globals';
import { connection, oauth, sets, templates } from '../../src/kit/connection-examples';
import { exampleText } from '../../src/engine/examples';
import { pointerOf } from '../../src/model/json';
import { parseJson } from '../../src/model/parse';
import { analyseProperties, type Properties } from '../../src/model/properties';
import type { JsonObject } from '../../src/model/rule';
import { KINDS } from '../../src/model/structure/kinds';
import { PROPERTIES_KINDS } from '../../src/model/structure/properties-file';
import { POLICY_TEMPLATES, TEMPLATE_PARAMETER } from '../../src/model/tables/policy-templates';
import { sourceFile } from '../../src/model/source-file';
import { rules } from '../../src/rules/index';

function model(file: JsonObject): Properties {
  const found = analyseProperties(parseJson(JSON.stringify(file)));
  if (found === undefined) throw new Error('no properties');
  return found;
}

/** The faults as `kind pointer-of-object member`. */
function faultsOf(file: JsonObject): string[] {
  // Policies are full of names that begin like extensions; nobody asks for those here.
  return model(file)
    .structureFaults.filter(({ kind }) => kind !== 'unknown-extension')
    .map(({ kind, node, name }) => `${kind} ${pointerOf(node)} ${name}`);
}

describe('the structure of apiProperties.json', () => {
  test('an empty object and other roots have no faults', () => {
    expect(faultsOf({})).toEqual([]);
    expect(analyseProperties(parseJson('[]'))).toBeUndefined();
  });

  test('custom parameters depend on the identity provider, in any case', () => {
    const settings = (identityProvider: string): JsonObject =>
      oauth({ identityProvider, customParameters: { TokenUrl: { value: '' }, region: { value: '' } } });
    const at = '/properties/connectionParameters/token/oAuthSettings/customParameters';
    expect(faultsOf(settings('OAuth2'))).toEqual([`additional ${at} region`]);
    expect(faultsOf(settings('aad'))).toEqual([`additional ${at} TokenUrl`, `additional ${at} region`]);
    expect(faultsOf(settings('oauth2generic'))).toEqual([]);
    expect(faultsOf(settings('Contoso'))).toEqual([]);
  });

  test('parameters of policies depend on the template, in any case', () => {
    const policy = (templateId: string): JsonObject =>
      templates({ templateId, title: 'Version', parameters: { [`${TEMPLATE_PARAMETER}newPath`]: '/' } });
    const at = '/properties/policyTemplateInstances/0/parameters';
    expect(faultsOf(policy('RouteRequestToEndpoint'))).toEqual([]);
    expect(faultsOf(policy('dynamichosturl'))).toEqual([`additional ${at} ${TEMPLATE_PARAMETER}newPath`]);
    expect(faultsOf(policy('contoso'))).toEqual([]);
  });

  test('every template has its parameters described', () => {
    for (const [templateId, { needed, optional = {} }] of POLICY_TEMPLATES) {
      const names = [...Object.keys(needed), ...Object.keys(optional)];
      const parameters = Object.fromEntries(names.map((name) => [TEMPLATE_PARAMETER + name, null]));
      const faults = faultsOf(templates({ templateId, title: 'Version', parameters }));
      expect(faults).toEqual(
        names.map(
          (name) => `type /properties/policyTemplateInstances/0/parameters ${TEMPLATE_PARAMETER}${name}`,
        ),
      );
    }
  });

  test('parameters of sets are described as those beside them', () => {
    const parameters = { api_key: { type: 'securestring', uiDefinition: { tooltip: 1 } } };
    const uiDefinition = { displayname: 'Key', description: 'Your key' };
    expect(faultsOf(connection(parameters))).toEqual([
      'type /properties/connectionParameters/api_key/uiDefinition tooltip',
    ]);
    expect(faultsOf(sets({ name: 'basic', uiDefinition, parameters }))).toEqual([
      'type /properties/connectionParameterSets/values/0/parameters/api_key/uiDefinition tooltip',
      'missing /properties/connectionParameterSets uiDefinition',
    ]);
  });

  test('what another rule reports is the rule of a known id', () => {
    const kinds = Object.keys(PROPERTIES_KINDS) as (keyof typeof PROPERTIES_KINDS)[];
    const ids = kinds.flatMap((kind) =>
      Object.values(KINDS[kind].members).flatMap(({ reportedBy = {} }) => Object.values(reportedBy)),
    );
    expect(ids.filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
  });
});

describe('references to connection parameters', () => {
  test('are found in all texts, in their order, whatever the case', () => {
    const url = "@connectionParameters('a')/@{ConnectionParameters('b', 'x')}";
    const found = model(
      templates(
        { parameters: { [`${TEMPLATE_PARAMETER}urlTemplate`]: url } },
        { title: "@connectionParameters('c')" },
      ),
    );
    expect(found.connectionReferences.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });
});

test('no rule on apiProperties.json stumbles over odd values', () => {
  const odd = [null, 1, [], {}, [null]];
  let checked = 0;
  const names = [...new Set(Object.values(PROPERTIES_KINDS).flatMap(({ members }) => Object.keys(members)))];
  for (const value of odd)
    for (const deep of [value, Object.fromEntries(names.map((name) => [name, value]))]) {
      const body = Object.fromEntries(names.map((name) => [name, deep]));
      for (const text of [
        exampleText({ properties: body }),
        exampleText({ properties: { connectionParameters: body, policyTemplateInstances: [body] } }),
        exampleText({ properties: { connectionParameters: { token: body, 'token:a': body } } }),
        exampleText({
          properties: { connectionParameterSets: { values: [body, { parameters: { a: body } }] } },
        }),
      ]) {
        const file = sourceFile('apiProperties.json', 'properties', text);
        for (const rule of rules)
          if (rule.scope === 'document' && rule.roles.includes('properties'))
            checked += [...rule.problems(file)].length;
      }
    }
  expect(checked).toBeGreaterThan(0);
});
