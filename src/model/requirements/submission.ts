import { ALL, CERTIFIED, type RequirementEntry } from './types';

const STEP = 'certification-submission#';

/** Documented demands on the files that have no policy code. */
export const SUBMISSION_REQUIREMENTS: readonly RequirementEntry[] = [
  {
    policy: null,
    title: 'The files are complete, readable and rightly named',
    publishers: ALL,
    instruction: 'See that apiDefinition.swagger.json and apiProperties.json are there and can be opened.',
    reference: `${STEP}step-4-prepare-the-connector-artifacts`,
    rules: ['pp-connector-properties', 'pp-connector-file-name', 'pp-file-readable'],
  },
  {
    policy: null,
    title: 'The definition is not larger than 1 MB',
    publishers: ALL,
    instruction: 'Look at the size of the definition; divide a larger one into two connectors.',
    reference: `${STEP}step-3d-json-file-formatting-and-limitations`,
    rules: ['pp-definition-size', 'pp-definition-size-limit'],
  },
  {
    policy: null,
    title: 'The files hold no secrets',
    publishers: ALL,
    instruction: 'Search the files for keys, passwords and client secrets: a pull request is public.',
    reference: `${STEP}step-3-add-metadata`,
    rules: ['pp-no-secrets', 'pp-oauth-client-secret', 'pp-oauth-client-id-placeholder'],
  },
  {
    policy: null,
    title: 'The authentication is OAuth 2.0, an API key or Basic, and both files agree on it',
    publishers: ALL,
    instruction: 'Create a connection, and see that the dialog asks for what the service needs.',
    reference: 'submit-certification#what-are-the-requirements-for-certification',
    rules: ['pp-connection-parameter-type', 'pp-oauth-settings-required', 'pp-security-', 'pp-sign-in-'],
  },
  {
    policy: null,
    title: "apiProperties.json is what Microsoft's check of it expects",
    publishers: ALL,
    instruction: 'Compare apiProperties.json with its JSON schema.',
    reference: 'paconn-cli#api-properties-file',
    rules: [
      'pp-properties-',
      'pp-connection-parameter-',
      'pp-oauth-',
      'pp-policy-template-',
      'pp-capabilities-',
    ],
  },
  {
    policy: null,
    title: 'Publisher and owner of the service are named',
    publishers: CERTIFIED,
    instruction:
      'Write the full names of your company and of the owner of the service into apiProperties.json.',
    reference: `${STEP}step-3a-publisher-and-stackowner-properties`,
    rules: ['pp-publisher-', 'pp-stack-owner-'],
  },
  {
    policy: null,
    title: 'A support contact with name, web address and e-mail address is given',
    publishers: CERTIFIED,
    instruction: 'Write name, url and email of the support into "info.contact".',
    reference: `${STEP}step-3b-product-or-end-service-metadata`,
    rules: ['pp-info-contact-'],
  },
  {
    policy: null,
    title: 'The connector metadata are written as prescribed',
    publishers: ALL,
    instruction:
      'Write "Website", "Privacy policy" and at most two "Categories" into "x-ms-connector-metadata".',
    reference: `${STEP}step-3b-product-or-end-service-metadata`,
    rules: ['pp-metadata-'],
  },
  {
    policy: null,
    title: 'Operations and parameters have telling summaries and descriptions',
    publishers: ALL,
    instruction: 'Read the operations in the designer as somebody who does not know the service.',
    reference: `${STEP}define-operation-and-parameter-summaries-and-descriptions`,
    rules: [
      'pp-operation-summary-',
      'pp-operation-description-',
      'pp-parameter-summary-',
      'pp-parameter-description-',
      'pp-trigger-summary-',
    ],
  },
  {
    policy: null,
    title: 'The readme has every section of the template',
    publishers: CERTIFIED,
    instruction: 'Write readme.md from the template, with how to get credentials and known issues.',
    reference: `${STEP}create-a-readme-file-artifact`,
    rules: [
      'pp-readme-found',
      'pp-readme-or-intro',
      'pp-readme-title',
      'pp-readme-introduction',
      'pp-readme-publisher',
      'pp-readme-section',
      'pp-readme-section-empty',
      'pp-readme-deployment',
      'pp-readme-template',
      'pp-readme-credentials-oauth',
    ],
  },
  {
    policy: null,
    title: 'Custom code, where there is any, can be run',
    publishers: ALL,
    instruction: 'Test every operation that runs script.csx.',
    reference: 'write-code',
    rules: ['pp-script-'],
  },
  {
    policy: null,
    title: 'An update breaks no existing flow',
    publishers: CERTIFIED,
    instruction:
      'For an update: remove no operation or field, and make none required; a first release has nothing to break.',
    reference: 'certification-updates',
    rules: ['pp-change-'],
  },
];
