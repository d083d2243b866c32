import { CONNECTION_KINDS } from './connection';
import { POLICY_KINDS } from './policy';
import { anything, flag, list, map, object, text, textList } from './shapes';
import type { Member, ObjectKind, PropertiesKindName } from './types';

const PARAMETERS = map(object('connectionParameter'));
const SET_TEXT: Member = {
  ...text,
  need: 'text',
  reportedBy: { missing: 'pp-connection-set-text', empty: 'pp-connection-set-text' },
};

/**
 * The kinds of object in apiProperties.json.
 *
 * Sources: paconn-cli.md, "API properties file"; multi-auth.md; Microsoft's schema of the file, which is of 2020, and published
 * connectors for what came later.
 */
export const PROPERTIES_KINDS: Readonly<Record<PropertiesKindName, ObjectKind>> = {
  // What is wrong at the root has a rule of its own, which looks at files without an object as well.
  propertiesFile: {
    noun: 'file',
    others: 'anything',
    members: { properties: { ...object('properties'), reportedBy: { type: 'pp-properties-shape' } } },
  },
  properties: {
    noun: 'object "properties"',
    others: 'nothing',
    members: {
      iconBrandColor: text,
      publisher: text,
      stackOwner: text,
      capabilities: textList,
      connectionParameters: PARAMETERS,
      connectionParameterSets: object('parameterSets'),
      policyTemplateInstances: list(object('policy')),
      scriptOperations: textList,
    },
  },
  parameterSets: {
    noun: '"connectionParameterSets"',
    others: 'nothing',
    members: {
      uiDefinition: { ...object('setTexts'), need: 'present' },
      values: { ...list(object('parameterSet')), need: 'present' },
    },
  },
  parameterSet: {
    noun: 'set',
    others: 'nothing',
    members: {
      name: { ...text, need: 'text' },
      uiDefinition: { ...object('setTexts'), need: 'present' },
      parameters: { ...PARAMETERS, need: 'present' },
      metadata: object('setMetadata'),
    },
  },
  setTexts: {
    noun: '"uiDefinition"',
    others: 'nothing',
    // The documentation writes "displayname" as well.
    anyCase: true,
    members: {
      displayName: SET_TEXT,
      description: SET_TEXT,
      tooltip: text,
      constraints: object('constraints'),
    },
  },
  setMetadata: { noun: '"metadata"', others: 'anything', members: { allowSharing: flag } },
  ...CONNECTION_KINDS,
  ...POLICY_KINDS,
  parameterMetadata: { noun: '"metadata"', others: 'anything', members: { sourceType: anything } },
};
