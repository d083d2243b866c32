import type { Operation } from '../model/definition/types';
import { pascalCase, sentenceCase } from './casing';

const VERBS: Readonly<Record<string, string>> = {
  get: 'Get',
  head: 'Get',
  post: 'Create',
  put: 'Update',
  patch: 'Update',
  delete: 'Delete',
};

/**
 * An operationId that an operation without any name may get, from its method and path: `DeleteItem` for
 * `DELETE /items/{itemId}`. Only collections, such as `items`, tell what it is about; elsewhere it is about an order.
 */
export function idForRoute(operation: Operation): string {
  return pascalCase(nameForRoute(operation));
}

/** A summary that an operation without any name may get: `Delete item` for `DELETE /items/{itemId}`. */
export function summaryForRoute(operation: Operation): string {
  return sentenceCase(nameForRoute(operation)) || 'List orders';
}

function nameForRoute({ method, path }: Operation): string {
  const segments = path.split('/').filter((segment) => segment !== '');
  const last = segments.findLast((segment) => !segment.includes('{')) ?? '';
  const isCollection = /^[a-z][a-z_-]{2,30}s$/i.test(last) && !/(?:ss|us|is)$/i.test(last);
  const things = isCollection ? last : 'orders';
  if (method === 'get' && segments.at(-1)?.includes('{') !== true) return `List ${things}`;
  return `${VERBS[method] ?? 'Update'} ${singular(things)}`;
}

function singular(plural: string): string {
  return plural
    .replace(/ies$/i, 'y')
    .replace(/(ss|x|ch|sh)es$/i, '$1')
    .replace(/s$/i, (end, at: number, text: string) => (/ss$/i.test(text) ? end : ''));
}
