import { POLICY_TEMPLATES, TEMPLATE_PARAMETER, type TemplateValue } from '../tables/policy-templates';
import { anything, demandedBy, map, number, oneOf, text, textList, variant } from './shapes';
import type { Member, ObjectKind } from './types';

const SECTION = 'x-ms-apimTemplate-policySection';
const OPERATIONS = { 'x-ms-apimTemplate-operationName': textList };

const MEMBERS: Readonly<Record<Extract<TemplateValue, string>, Member>> = {
  text,
  'empty text': text,
  number,
  object: map(anything),
};

/** The parameters of every template. */
const PARAMETER_KINDS: ReadonlyMap<string, ObjectKind> = new Map(
  [...POLICY_TEMPLATES].map(([id, { needed, optional = {}, sections }]) => [
    id,
    {
      noun: '"parameters"',
      others: 'nothing',
      members: {
        ...OPERATIONS,
        ...(sections === undefined ? {} : { [SECTION]: oneOf(...sections) }),
        ...membersOf(needed, needs),
        ...membersOf(optional, memberOf),
      },
    },
  ]),
);

function membersOf(
  parameters: Readonly<Record<string, TemplateValue>>,
  describe: (value: TemplateValue) => Member,
): Record<string, Member> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [TEMPLATE_PARAMETER + name, describe(value)]),
  );
}

function needs(value: TemplateValue): Member {
  const need = value === 'text' ? 'text' : 'present';
  return { ...memberOf(value), need, reportedBy: { missing: 'pp-policy-template-parameters' } };
}

function memberOf(value: TemplateValue): Member {
  if (typeof value !== 'string') return oneOf(...value);
  return MEMBERS[value];
}

export const POLICY_KINDS = {
  policy: {
    noun: 'policy',
    others: 'nothing',
    members: {
      templateId: demandedBy('pp-policy-template-known'),
      title: demandedBy('pp-policy-template-title'),
      type: oneOf('PollingTrigger'),
      parameters: variant('policyParameters', { by: 'templateId', beside: true, kinds: PARAMETER_KINDS }),
    },
  },
  // Of a template that is not known.
  policyParameters: { noun: '"parameters"', others: 'anything', members: { ...OPERATIONS, [SECTION]: text } },
} satisfies Record<string, ObjectKind>;
