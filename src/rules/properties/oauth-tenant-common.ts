import { oauth } from '../../kit/connection-examples';
import { connectionLabel, customParameter, providerOf } from '../../kit/connection';
import { at } from '../../kit/place';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { propertiesRule, type JsonObject } from '../../model/rule';
import { ENTRA_PROVIDERS } from '../../model/tables/oauth';

const tenant = (value: string): JsonObject => ({
  identityProvider: 'aad',
  customParameters: { tenantId: { value } },
});

export default propertiesRule({
  id: 'pp-oauth-tenant-common',
  title: 'Users of every tenant can sign in with Microsoft Entra ID',
  why: 'A published connector is used in all tenants, but with the id of one tenant only its users can sign in.',
  severity: 'warning',
  evidence: 'catalogue',
  publishers: ['verified', 'independent'],
  reference: 'multi-auth#configuration-with-aad-and-oauth-20',
  on: 'connectionParameter',
  *check(parameter) {
    const entry = customParameter(parameter, 'tenantId');
    const value = textOf(entry?.members.get('value'))?.trim();
    if (entry === undefined || !ENTRA_PROVIDERS.has(providerOf(parameter) ?? '')) return;
    if (value === undefined || value === '' || /^(common|organizations|consumers)$/i.test(value)) return;
    yield {
      at: at(entry, 'value'),
      message: `Write "common" instead of ${quote(value)} as "tenantId" of ${connectionLabel(parameter)}.`,
    };
  },
  examples: () => ({
    good: [oauth(tenant('common')), oauth(tenant('organizations'))],
    bad: [
      {
        input: oauth(tenant('3f2504e0-4f89-41d3-9a0c-0305e82c3301'), {
          other: { oAuthSettings: tenant('<tenant>') },
        }),
        at: ['token', 'other'].map(
          (name) => `/properties/connectionParameters/${name}/oAuthSettings/customParameters/tenantId/value`,
        ),
      },
    ],
  }),
});
