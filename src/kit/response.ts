import type { Operation, Response, ResponseUse, Schema } from '../model/definition/types';
import { REASON_PHRASES } from '../model/tables/status-codes';
import { quote } from './text';

/** The keys under `responses` that stand for a response, readable or not. */
export function responseCodes({ node }: Operation): string[] {
  return [...(node.members.get('responses')?.members.keys() ?? [])].filter((code) => !code.startsWith('x-'));
}

/** An HTTP status code, or `default`. */
export function isCode(code: string): boolean {
  return code === 'default' || /^[1-5]\d\d$/.test(code);
}

/** A code of the 2xx class. */
export function isSuccess(code: string): boolean {
  return code.startsWith('2');
}

/** `default` is the only response. */
export function isDefaultOnly(operation: Operation): boolean {
  const codes = responseCodes(operation);
  return codes.length === 1 && codes[0] === 'default';
}

/** The schema is `{}`: it says nothing at all. */
export function isEmptySchema(schema: Schema | undefined): boolean {
  return schema?.node.members.size === 0;
}

/** There is a schema and it says something. */
export function hasSchema({ schema }: Response): boolean {
  return schema !== undefined && !isEmptySchema(schema);
}

/** The codes a response stands for: one where it is written in an operation, any number where it is shared. */
export function codesOf({ codes }: Response): ReadonlySet<string> {
  return codes;
}

/** How a message names a response: `response "200" of ListOrders`. */
export function responseName({ node, shared, usedBy }: Response): string {
  if (shared !== undefined) return `the shared response ${quote(shared)}`;
  return `response ${quote(String(node.key))} of ${usedBy[0]?.label ?? 'the operation'}`;
}

/** A description that fits a response: "OK" for 200. */
export function reasonPhrase(response: Response): string {
  const [code = ''] = codesOf(response);
  return REASON_PHRASES.get(code) ?? (isSuccess(code) ? 'OK' : 'Operation failed');
}

/** `"400" and "404"` without the quotes around the list. */
export function quotedCodes(uses: readonly ResponseUse[]): string[] {
  return uses.map(({ code }) => quote(code));
}
