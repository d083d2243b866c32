import type { Definition } from '../model/definition/types';
import { textOf, type JsonNode } from '../model/json';
import type { Json, JsonObject } from '../model/rule';
import { CATEGORIES } from '../model/tables/categories';
import { sameButCase } from './casing';

export const METADATA = 'x-ms-connector-metadata';

/** What connector metadata must hold (certification-submission, "Product or end service metadata"). */
export const METADATA_NAMES = ['Website', 'Privacy policy', 'Categories'] as const;
export type MetadataName = (typeof METADATA_NAMES)[number];

/** A value of the connector metadata. */
export interface MetadataValue {
  readonly entry: JsonNode;
  readonly node: JsonNode | undefined;
  /** Undefined when there is none or it is no text. */
  readonly text: string | undefined;
}

/** The value of an entry; its name is compared without regard to case, as the certification does. */
export function metadataValue({ metadata }: Definition, name: MetadataName): MetadataValue | undefined {
  const entry = metadata.find(
    ({ node }) => textOf(member(node, 'propertyName'))?.trim().toLowerCase() === name.toLowerCase(),
  );
  if (entry === undefined) return undefined;
  const node = member(entry.node, 'propertyValue');
  return { entry: entry.node, node, text: textOf(node) };
}

function member(entry: JsonNode, name: string): JsonNode | undefined {
  const exact = entry.members.get(name);
  if (exact !== undefined) return exact;
  return [...entry.members].find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

/** The categories in a metadata value, whatever separates them. */
export function categoriesIn(value: string): string[] {
  return value
    .split(/[;,]/)
    .map((category) => category.trim())
    .filter((category) => category !== '');
}

/** The categories in a metadata value, spelled as in Microsoft's list where they are in it. */
export function exactCategories(value: string): string[] {
  return categoriesIn(value).map((category) => sameButCase(category, CATEGORIES) ?? category);
}

/** A definition with this metadata, for examples: complete but for what is given. */
export function metadata(values: { readonly [Name in MetadataName]?: Json }): JsonObject {
  const all = {
    Website: 'https://www.contoso.com',
    'Privacy policy': 'https://www.contoso.com/privacy',
    Categories: 'Finance;Data',
    ...values,
  };
  const entries = METADATA_NAMES.map((name) => ({ propertyName: name, propertyValue: all[name] }));
  return { swagger: '2.0', paths: {}, [METADATA]: entries };
}
