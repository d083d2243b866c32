import { connection } from '../../kit/connection-examples';
import { connectionPlace, expects, signInDefinition, signInOf } from '../../kit/sign-in';
import { enumerate, quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

/** The names by which the platform finds what it sends for Basic authentication. */
const NAMES = ['username', 'password'] as const;

const definition = signInDefinition({ user: { type: 'basic' } });

export default connectorRule({
  id: 'pp-sign-in-basic',
  title: 'A connector with Basic authentication has the connection parameters username and password',
  why: 'The platform sends what users enter under exactly these two names.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'connection-parameters#basic-authentication',
  once: true,
  *check(connector) {
    const signIn = signInOf(connector);
    if (signIn === undefined || !expects(signIn, 'basic')) return;
    const { connectionParameters } = signIn.properties;
    const missing = NAMES.filter((wanted) => !connectionParameters.some(({ name }) => name === wanted));
    if (missing.length === 0) return;
    yield {
      file: signIn.propertiesFile,
      at: connectionPlace(signIn.properties),
      message: `Add the connection ${missing.length === 1 ? 'parameter' : 'parameters'} ${enumerate(missing.map(quote))}: Basic authentication sends what users enter there.`,
    };
  },
  examples: () => ({
    good: [
      {
        definition,
        properties: connection({ username: { type: 'string' }, password: { type: 'securestring' } }),
      },
    ],
    bad: [
      {
        input: { definition, properties: connection({ user: { type: 'string' } }) },
        at: ['properties#/properties/connectionParameters'],
      },
      {
        input: { definition, properties: { properties: {} } },
        at: ['properties#/properties'],
      },
    ],
  }),
});
