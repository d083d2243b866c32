/** Rules that point at secrets: the lines of their findings are never shown, as logs are public, too. */
export const SECRET_RULES: ReadonlySet<string> = new Set([
  'pp-no-secrets',
  'pp-folder-no-secrets',
  'pp-no-policy-secrets',
  'pp-oauth-client-secret',
  'pp-connection-parameter-secret-default',
]);

/** A kind of secret that is recognised by its form alone. */
export interface SecretForm {
  readonly name: string;
  readonly form: RegExp;
}

/** As many characters {@link SECRET_FORMS} match at least: `Uid=a;Pwd=123456`. Most texts of a file are shorter. */
export const SHORTEST_SECRET = 16;

/** Literal text without which none of {@link SECRET_FORMS} matches: a quick first look. */
export const SECRET_MARKER =
  /PRIVATE KEY|eyJ|AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|npm_|xox[abeoprs]-|hooks\.slack|_live_|AccountKey=|SharedAccessKey=|sig=|AIza|GOCSPX-|sk-|SG\.|Password=|Pwd=|:\/\/[^/\s:@]+:|code=|key-|SK|aws_?secret|[Bb]earer |client_?secret|shp(?:at|ca|pa|ss)_|Q~|[Bb]asic [A-Za-z0-9+/]{16}|[Aa][Pp][Ii][-_]?[Kk][Ee][Yy]["']?\s{0,3}[:=,]\s{0,3}["'][A-Za-z0-9]{28}/;

/** Forms narrow enough that published connectors hold none of them. */
export const SECRET_FORMS: readonly SecretForm[] = [
  {
    name: 'private key',
    form: /-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----[\sA-Za-z0-9+/=]{40,}/,
  },
  { name: 'JSON Web Token', form: /\beyJ[\w-]{10,1000}\.eyJ[\w-]{10,8000}\.[\w-]{20,}/ },
  { name: 'AWS access key id', form: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/ },
  {
    name: 'GitHub token',
    form: /\b(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})\b/,
  },
  { name: 'GitLab token', form: /\bglpat-[\w-]{20,}/ },
  { name: 'npm token', form: /\bnpm_[A-Za-z0-9]{36}\b/ },
  { name: 'Slack token', form: /\bxox[abeoprs]-[A-Za-z0-9-]{20,}/ },
  {
    name: 'Slack webhook address',
    form: /hooks\.slack\.com\/services\/T[A-Z0-9]{6,}\/B[A-Z0-9]{6,}\/[A-Za-z0-9]{20,}/,
  },
  { name: 'Stripe live key', form: /\b[rs]k_live_[A-Za-z0-9]{16,}/ },
  { name: 'Azure storage key', form: /\bAccountKey=[A-Za-z0-9+/]{60,}={0,2}/ },
  { name: 'Azure shared access key', form: /\bSharedAccessKey=[A-Za-z0-9+/]{40,}={0,2}/ },
  { name: 'shared access signature', form: /[?&;]sig=[\w%+/-]{43,}/ },
  { name: 'Microsoft Entra client secret', form: /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/ },
  { name: 'Google API key', form: /\bAIza[\w-]{35}(?![\w-])/ },
  { name: 'Google OAuth client secret', form: /\bGOCSPX-[\w-]{28}(?![\w-])/ },
  { name: 'OpenAI key', form: /\bsk-[\w-]{20,200}T3BlbkFJ[\w-]{20,}/ },
  { name: 'Anthropic key', form: /\bsk-ant-[a-z0-9]{3,8}-[\w-]{80,}/ },
  { name: 'SendGrid key', form: /\bSG\.[\w-]{22}\.[\w-]{43}(?![\w-])/ },
  // The other parts of the text make it a connection string: a password alone may be a parameter of an API.
  {
    name: 'password of a connection string',
    form: /\b(?:Server|Data Source|Host|User ID|Uid|Database|Initial Catalog)=[^;\n"]{1,200};(?:[^;\n"]{1,200};){0,10}(?:Password|Pwd)=[^;\s"'<>{}[\]*]{6,}/i,
  },
  {
    name: 'password in an address',
    form: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[\w.%-]{1,100}:[^\s/:@"'<>{}[\]*$]{6,100}@[\w-]+\.\w/,
  },
  { name: 'key of an Azure function', form: /[?&]code=[\w/+-]{40,}={0,2}/ },
  {
    name: 'AWS secret access key',
    form: /\baws_?secret(?:_?access)?_?key\W{1,6}[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/i,
  },
  { name: 'bearer token', form: /\b[Bb]earer (?=\S{0,99}\d)(?=\S{0,99}[a-z])(?=\S{0,99}[A-Z])[\w~+/-]{32,}/ },
  {
    name: 'client secret',
    form: /\bclient_?secret["']?\s{0,3}[:=]\s{0,3}["'](?=\S{0,99}\d)(?=\S{0,99}[A-Za-z])[\w~.+/-]{20,}["']/i,
  },
  // The name and password of a user, in Base64.
  {
    name: 'password of Basic authentication',
    form: /\b[Bb]asic (?=\S{0,99}\d)(?=\S{0,99}[a-z])(?=\S{0,99}[A-Z])[A-Za-z0-9+/]{16,500}={0,2}(?![\w+/=.-])/,
  },
  {
    name: 'API key',
    form: /\bapi[-_]?key["']?\s{0,3}[:=,]\s{0,3}["'](?=[A-Za-z]{0,99}\d)(?=\d{0,99}[A-Za-z])[A-Za-z0-9]{28,200}["']/i,
  },
  { name: 'Mailgun key', form: /\bkey-[0-9a-f]{32}\b/ },
  { name: 'Twilio key', form: /\bSK[0-9a-f]{32}\b/ },
  { name: 'Shopify token', form: /\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}\b/ },
];

/** Text in documentation that only looks like a secret: samples of Amazon, jwt.io and RFC 7617 (`Aladdin:`), `user:pass`, `username:`, masked characters. */
export const SAMPLE_SECRET =
  /EXAMPLE|example|placeholder|YOUR[-_ ]|your[-_ ]|eyJzdWIiOiIxMjM0NTY3ODkw|QWxhZGRpbjp|YWxhZGRpbjp|dXNlcjpwYXNz|dXNlcm5hbWU6|([^A\s])\1{5}/;
