import { textOf, type JsonNode } from '../model/json';
import type { ConnectionParameter } from '../model/properties';
import { CUSTOM_PARAMETERS, GENERIC_PARAMETERS } from '../model/tables/oauth';
import { anyCase, providerOf } from './connection';
import { meantMember } from './misspelt';

const GENERIC = 'oauth2generic';

/** An entry of `customParameters` that nothing reads. */
export interface Unread {
  readonly name: string;
  readonly entry: JsonNode;
  /** The entry that it most likely is meant to be, and that is not there. */
  readonly meant: string | undefined;
}

/** The entries that the identity provider does not know, and for `oauth2generic` that no template reads either. */
export function unreadParameters(parameter: ConnectionParameter): Unread[] {
  const provider = providerOf(parameter) ?? '';
  const known = provider === GENERIC ? GENERIC_PARAMETERS : CUSTOM_PARAMETERS.get(provider);
  const list = parameter.oAuthSettings?.members.get('customParameters');
  if (known === undefined || list?.kind !== 'object') return [];
  const lower = new Set(known.map((name) => name.toLowerCase()));
  const read = provider === GENERIC ? readByTemplates(parameter, list) : () => false;
  return [...list.members].flatMap(([name, entry]) => {
    if (lower.has(name.toLowerCase()) || read(name)) return [];
    const meant = meantMember(name, known);
    return [{ name, entry, meant: anyCase(list, meant ?? '') === undefined ? meant : undefined }];
  });
}

/** Additional parameters, and those that a template of the sign-in names in braces, whatever their case. */
function readByTemplates({ oAuthSettings }: ConnectionParameter, list: JsonNode): (name: string) => boolean {
  const additional = oAuthSettings?.members.get('additionalParameters');
  const templates = [...list.members.values()].map((entry) => textOf(entry.members.get('value')) ?? '');
  const text = templates.join('\n').toLowerCase();
  return (name) => anyCase(additional, name) !== undefined || text.includes(`{${name.toLowerCase()}}`);
}
