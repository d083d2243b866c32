import type { Definition, Operation } from '../model/definition/types';
import { expressionsIn, type Expression } from '../model/expressions';
import { textOf, type JsonNode } from '../model/json';
import type { PolicyTemplate } from '../model/properties';
import { TEMPLATE_PARAMETER } from '../model/tables/policy-templates';
import { quote } from './text';

/** How a message names a policy: `the policy "Set the host"`. */
export function policyLabel({ title, templateId }: PolicyTemplate): string {
  return `the policy ${quote(title ?? templateId ?? '')}`;
}

/** It is an instance of this template, whose id is in lower case. */
export function isPolicy({ templateId }: PolicyTemplate, id: string): boolean {
  return templateId?.toLowerCase() === id;
}

/** A parameter of a policy of this template, by its name without the common beginning. */
export function parameterOf(template: PolicyTemplate, id: string, name: string): JsonNode | undefined {
  return isPolicy(template, id) ? template.parameters?.members.get(TEMPLATE_PARAMETER + name) : undefined;
}

/** The expressions in the parameters of a policy. */
export function policyExpressions({ parameters }: PolicyTemplate): Expression[] {
  return [...(parameters?.members.values() ?? [])].flatMap(expressionsIn);
}

/** The operations that a policy is applied to, as far as the definition has them. */
export function operationsOf({ operations }: PolicyTemplate, definition: Definition): readonly Operation[] {
  if (operations.length === 0) return definition.operations;
  return operations.flatMap(({ name }) => definition.operationsById.get(name) ?? []);
}

/** The section that a policy works in, in lower case; undefined where it does not say. */
export function sectionOf({ parameters }: PolicyTemplate): string | undefined {
  return textOf(parameters?.members.get('x-ms-apimTemplate-policySection'))?.toLowerCase();
}
