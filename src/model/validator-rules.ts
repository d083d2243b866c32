import { ARRAYS } from './validator/arrays';
import { METADATA } from './validator/metadata';
import { NOT_SUPPORTED } from './validator/not-supported';
import { OPERATIONS } from './validator/operations';
import { PARAMETERS } from './validator/parameters';
import { PROPERTIES } from './validator/properties';
import { RESPONSE } from './validator/response';
import { SECURITY } from './validator/security';
import { WEBHOOKS } from './validator/webhooks';

/** The headings of Microsoft's page, and the names under each. */
const GROUPS = {
  Operations: OPERATIONS,
  Arrays: ARRAYS,
  'Not supported': NOT_SUPPORTED,
  Parameters: PARAMETERS,
  Properties: PROPERTIES,
  Response: RESPONSE,
  Security: SECURITY,
  Webhooks: WEBHOOKS,
  Metadata: METADATA,
} as const;

type Groups = typeof GROUPS;

/** The exact name of a rule of Microsoft's Swagger Validator, misspellings included. */
export type ValidatorRule = { [Group in keyof Groups]: keyof Groups[Group] }[keyof Groups];

/** A rule of Microsoft's Swagger Validator. */
export interface ValidatorRuleInfo {
  readonly name: ValidatorRule;
  /** Heading of Microsoft's page that it stands under. */
  readonly group: string;
  /** What it demands, and what to write instead, in our words. */
  readonly meaning: string;
}

/**
 * All rules that Microsoft documents for its Swagger Validator, in the order of its page.
 *
 * Source: certification-swagger-validator-rules of Microsoft's connector documentation.
 */
export const VALIDATOR_RULES: readonly ValidatorRuleInfo[] = Object.entries(GROUPS).flatMap(
  ([group, meanings]) =>
    Object.entries(meanings).map(([name, meaning]) => ({ name: name as ValidatorRule, group, meaning })),
);

/** Rules that no offline check can decide, with the reason. No rule of ours names them. */
export const UNDECIDABLE: Readonly<Partial<Record<ValidatorRule, string>>> = {};
