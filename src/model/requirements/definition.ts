import { ALL, CERTIFIED, VERIFIED, type RequirementEntry } from './types';

const RESPONSES = 'certification-submission#define-exact-operation-responses';
const METADATA = 'certification-submission#step-3b-product-or-end-service-metadata';

/** Operations, the whole definition, contacts and agents (policies 5000.2.4 to 5000.4). */
export const DEFINITION_REQUIREMENTS: readonly RequirementEntry[] = [
  {
    policy: '5000.2.4.1',
    title: 'Every operation describes exactly the responses that it has',
    publishers: ALL,
    instruction: 'Call every operation, and compare what it returns with its response schema.',
    reference: RESPONSES,
    rules: [
      'pp-response-default-only',
      'pp-response-many-schemas',
      'pp-response-success',
      'pp-response-success-schema',
      'pp-response-webhook-required',
    ],
    confirmedBy: 'person',
  },
  {
    policy: '5000.2.4.2',
    title: 'The default response has no schema',
    publishers: ALL,
    instruction: 'Move the schema of each "default" response to the status code that it belongs to.',
    reference: RESPONSES,
  },
  {
    policy: '5000.2.4.4',
    title: 'No response schema is empty',
    publishers: ALL,
    instruction: 'Describe each response; only a dynamic schema may be empty.',
    reference: RESPONSES,
  },
  {
    policy: '5000.2.4.5',
    title: 'No operation is empty',
    publishers: ALL,
    instruction: 'Complete or remove operations without members.',
    reference: RESPONSES,
  },
  {
    policy: '5000.2.4.6',
    title: 'No object schema is empty',
    publishers: ALL,
    instruction:
      'Look for objects without properties: describe them, or remove them unless they are required.',
    reference: RESPONSES,
    confirmedBy: 'person',
  },
  {
    policy: '5000.2.6.2',
    title: 'The definition is complete, well-formed Swagger 2.0',
    publishers: ALL,
    instruction: 'Run "paconn validate" and repair every error.',
    reference: 'certification-swagger-validator-rules',
  },
  {
    policy: '5000.2.6.3',
    title: 'The definition is OpenAPI 2.0',
    publishers: ALL,
    instruction: 'Convert the definition to OpenAPI 2.0 ("swagger": "2.0").',
    reference: 'coding-standards#structure-of-the-file',
  },
  {
    policy: '5000.2.6.4',
    title: 'The host is the production host',
    publishers: CERTIFIED,
    instruction: 'Write the production host; staging, dev and test hosts are refused.',
    reference: 'certification-submission#step-4-prepare-the-connector-artifacts',
  },
  {
    policy: '5000.2.6.9',
    title: 'Every connection parameter has a uiDefinition',
    publishers: ALL,
    instruction: 'Open the connection dialog, and see that every field is there.',
    reference: 'connection-parameters',
  },
  {
    policy: '5000.2.6.10',
    title: 'Every connection parameter has a description',
    publishers: ALL,
    instruction: 'Open the connection dialog, and see that every field explains itself.',
    reference: 'connection-parameters',
  },
  {
    policy: '5000.3.1.2',
    title: 'The address of the package works long enough',
    publishers: VERIFIED,
    instruction: 'Give the SAS URI of the package 15 days from the day of submission.',
    reference: 'certification-policy-errors',
  },
  {
    policy: '5000.3.1.3',
    title: 'The website is a valid address',
    publishers: CERTIFIED,
    instruction: 'Open the address of "Website" without being signed in.',
    reference: METADATA,
  },
  {
    policy: '5000.3.1.4',
    title: 'The support contact is a valid address',
    publishers: ALL,
    instruction: 'Send a message to the address of "info.contact", and see that the support answers.',
    reference: METADATA,
  },
  {
    policy: '5000.3.1.5',
    title: 'The privacy policy is a valid address',
    publishers: CERTIFIED,
    instruction: 'Open the address of "Privacy policy" without being signed in.',
    reference: METADATA,
  },
  {
    policy: '5000.3.1.6',
    title: 'All traffic is HTTPS',
    publishers: ALL,
    instruction: 'See that the service answers over HTTPS with TLS 1.2 or later, and write https everywhere.',
    reference: 'certification-policy-errors',
  },
  {
    policy: '5000.4.2.1',
    title: 'Agents find the connector by its keywords',
    publishers: CERTIFIED,
    instruction: 'Advice for agents: list what people search for under "x-ms-keywords".',
    reference: 'certification-policy-errors',
  },
  {
    policy: '5000.4.2.4',
    title: 'The connector says whether agents may use it',
    publishers: CERTIFIED,
    instruction: 'Advice for agents: say with "openai-enabled" whether they may call the operations.',
    reference: 'certification-policy-errors',
  },
];
