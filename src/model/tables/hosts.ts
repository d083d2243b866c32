/** Parts of a host name that say it is not the production host. */
export const NON_PRODUCTION_WORDS: ReadonlySet<string> = new Set([
  'dev',
  'develop',
  'development',
  'test',
  'testing',
  'tst',
  'stage',
  'staging',
  'stg',
  'uat',
  'qa',
  'sandbox',
  'preprod',
  'nonprod',
]);

/** Top-level names that only resolve on one machine or in one network (RFC 2606, RFC 6762, RFC 9476). */
export const PRIVATE_ENDINGS: ReadonlySet<string> = new Set([
  'localhost',
  'local',
  'test',
  'internal',
  'invalid',
  'lan',
]);

/** Domains of tunnels to a developer's machine. */
export const TUNNELS = [
  'ngrok.io',
  'ngrok.app',
  'ngrok.dev',
  'ngrok-free.app',
  'ngrok-free.dev',
  'trycloudflare.com',
  'devtunnels.ms',
  'loca.lt',
  'serveo.net',
] as const;

/** Parts of a host name that stand for the customer's own. */
export const PLACEHOLDER_WORDS: ReadonlySet<string> = new Set([
  'contoso',
  'fabrikam',
  'example',
  'instance',
  'subdomain',
  'placeholder',
  'mydomain',
  'mycompany',
]);
