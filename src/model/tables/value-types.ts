import type { TypedValue } from '../definition/types';

const SIMPLE = ['string', 'integer', 'number', 'boolean', 'array'] as const;

/** The types Swagger 2.0 knows, by what they stand on; `file` has its own rules. */
export const TYPES: Readonly<Record<TypedValue['kind'], readonly string[]>> = {
  schema: [...SIMPLE, 'object', 'file'],
  parameter: [...SIMPLE, 'file'],
  items: SIMPLE,
  header: SIMPLE,
};

/** The formats the designer knows, with their type (apiDefinition.swagger.schema.json of Microsoft's repository). */
export const FORMATS: ReadonlyMap<string, string> = new Map([
  ['int32', 'integer'],
  ['int64', 'integer'],
  ['float', 'number'],
  ['double', 'number'],
  ['byte', 'string'],
  ['binary', 'string'],
  ['date', 'string'],
  ['date-time', 'string'],
  ['date-no-tz', 'string'],
  ['password', 'string'],
  ['email', 'string'],
  ['html', 'string'],
  ['uri', 'string'],
  ['uuid', 'string'],
]);

/** Formats of other dialects, in lower case, with the one that means the same. */
export const FORMAT_SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['guid', 'uuid'],
  ['url', 'uri'],
  ['datetime', 'date-time'],
  ['decimal', 'double'],
  ['uint32', 'int32'],
  ['uint64', 'int64'],
  ['base64', 'byte'],
]);
