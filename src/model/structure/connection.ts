import { CUSTOM_PARAMETERS } from '../tables/oauth';
import {
  anything,
  either,
  flag,
  integer,
  list,
  map,
  nothing,
  object,
  oneOf,
  text,
  textList,
  variant,
} from './shapes';
import type { Member, ObjectKind } from './types';

const UI_DEFINITION = object('uiDefinition');
const TYPE: Member = {
  ...text,
  need: 'text',
  reportedBy: {
    missing: 'pp-connection-parameter-type',
    empty: 'pp-connection-parameter-type',
    type: 'pp-connection-parameter-type',
  },
};
const TRUTH: Member = {
  ...oneOf('true', 'false'),
  reportedBy: {
    type: 'pp-connection-parameter-constraint-text',
    value: 'pp-connection-parameter-constraint-text',
  },
};
const CONSTRAINT = { reportedBy: { type: 'pp-connection-parameter-constraint-type' } } as const;
const SECRET = either(text, nothing);
const CUSTOM_PARAMETER = object('customParameter');

/** What the provider of an identity reads in `customParameters`. */
const CUSTOM_KINDS: ReadonlyMap<string, ObjectKind> = new Map(
  [...CUSTOM_PARAMETERS].map(([provider, names]) => [
    provider,
    {
      noun: '"customParameters"',
      others: 'nothing',
      anyCase: true,
      members: Object.fromEntries(names.map((name) => [name, CUSTOM_PARAMETER])),
    },
  ]),
);

/** The kinds of object that describe a connection. */
export const CONNECTION_KINDS = {
  connectionParameter: {
    noun: 'connection parameter',
    others: 'nothing',
    members: {
      type: TYPE,
      uiDefinition: UI_DEFINITION,
      allowedValues: list(object('allowedEntry')),
      defaultValue: text,
      metadata: object('parameterMetadata'),
      oAuthSettings: { ...object('oAuthSettings'), reportedBy: { type: 'pp-oauth-settings-required' } },
      gatewaySettings: object('gatewaySettings'),
    },
  },
  // Written by the portal only; which other members there are is not documented.
  gatewaySettings: {
    noun: '"gatewaySettings"',
    others: 'anything',
    members: {
      dataSourceType: {
        ...text,
        need: 'text',
        reportedBy: {
          missing: 'pp-connection-parameter-gateway-settings',
          empty: 'pp-connection-parameter-gateway-settings',
        },
      },
      connectionDetails: list(anything),
    },
  },
  allowedEntry: {
    noun: 'allowed value',
    others: 'nothing',
    members: { value: { ...text, need: 'present' }, uiDefinition: object('entryTexts') },
  },
  entryTexts: {
    noun: '"uiDefinition"',
    others: 'nothing',
    members: { displayName: text, description: text },
  },
  uiDefinition: {
    noun: '"uiDefinition"',
    others: 'nothing',
    members: {
      displayName: text,
      description: text,
      tooltip: text,
      tabIndex: integer,
      constraints: object('constraints'),
      schema: object('uiSchema'),
    },
  },
  uiSchema: { noun: '"schema"', others: 'nothing', members: { type: text, description: text } },
  constraints: {
    noun: '"constraints"',
    others: 'nothing',
    members: {
      required: TRUTH,
      hidden: TRUTH,
      clearText: { ...flag, ...CONSTRAINT },
      tabIndex: { ...integer, ...CONSTRAINT },
      capability: { ...textList, ...CONSTRAINT },
      allowedValues: { ...list(object('allowedValue')), ...CONSTRAINT },
      dependencies: { ...map(object('dependency')), ...CONSTRAINT },
    },
  },
  allowedValue: {
    noun: 'allowed value',
    others: 'nothing',
    members: { value: { ...text, need: 'present' }, text },
  },
  dependency: {
    noun: 'dependency',
    others: 'nothing',
    members: { values: { ...textList, need: 'present' } },
  },
  oAuthSettings: {
    noun: '"oAuthSettings"',
    others: 'nothing',
    anyCase: true,
    members: {
      identityProvider: {
        ...text,
        need: 'text',
        reportedBy: {
          missing: 'pp-oauth-settings-required',
          empty: 'pp-oauth-identity-provider',
          type: 'pp-oauth-identity-provider',
        },
      },
      clientId: SECRET,
      clientSecret: SECRET,
      redirectMode: text,
      redirectUrl: text,
      // The rule looks at the entries as well.
      scopes: { ...list(anything), reportedBy: { type: 'pp-oauth-scopes' } },
      properties: object('oAuthProperties'),
      additionalParameters: map(object('additionalParameter')),
      customParameters: variant('customParameters', {
        by: 'identityProvider',
        beside: true,
        kinds: CUSTOM_KINDS,
      }),
    },
  },
  oAuthProperties: {
    noun: 'object of sign-in properties',
    others: 'nothing',
    members: {
      IsFirstParty: { ...oneOf('True', 'False'), need: 'present' },
      AzureActiveDirectoryResourceId: text,
      IsOnbehalfofLoginSupported: flag,
    },
  },
  additionalParameter: {
    noun: 'additional parameter',
    others: 'nothing',
    members: { type: oneOf('string', 'securestring'), applicableWhen: list(object('condition')) },
  },
  condition: {
    noun: 'condition',
    others: 'nothing',
    members: {
      parameter: { ...text, need: 'text' },
      oneOf: { ...list(either(text, nothing)), need: 'present' },
    },
  },
  // Of a provider whose parameters are not known.
  customParameters: { noun: '"customParameters"', others: 'anything', members: {} },
  customParameter: {
    noun: 'custom parameter',
    others: 'anything',
    members: { value: { ...text, need: 'present' } },
  },
} satisfies Record<string, ObjectKind>;
