import { CERTIFIED, INDEPENDENT, VERIFIED, type RequirementEntry } from './types';

const CRITERIA = 'submit-certification#what-are-the-requirements-for-certification';

/** What the programme asks, and no file can tell: only a person can confirm it. */
export const PROGRAMME_REQUIREMENTS: readonly RequirementEntry[] = [
  {
    policy: null,
    title: 'You own the service, or have the right to publish a connector for it',
    publishers: VERIFIED,
    instruction: 'Have the explicit permission of the owner at hand if the service is not yours.',
    reference: CRITERIA,
  },
  {
    policy: null,
    title: 'The connector was proposed, and exists nowhere else',
    publishers: INDEPENDENT,
    instruction:
      'Search the connector reference and the pull requests, and open a proposal in microsoft/PowerPlatformConnectors first.',
    reference: 'certification-submission-ip#prepare-and-submit-your-connector-for-certification',
  },
  {
    policy: null,
    title: 'The service is public, with a stable REST API',
    publishers: CERTIFIED,
    instruction:
      'Confirm that anybody can become a customer, and that the API is released, documented and versioned.',
    reference: CRITERIA,
  },
  {
    policy: null,
    title: 'The service is available 99.9 % of the time',
    publishers: CERTIFIED,
    instruction: 'Compare the status page or the monitoring of the service with 99.9 % (recommended).',
    reference: CRITERIA,
  },
  {
    policy: null,
    title: 'There is a business scenario for the connector',
    publishers: CERTIFIED,
    instruction: 'Write down one flow or app that customers would build with it.',
    reference: CRITERIA,
  },
  {
    policy: null,
    title: 'Every operation was tested',
    publishers: CERTIFIED,
    instruction:
      'Call each operation at least ten times in the test tab, without a runtime error or a schema validation error.',
    reference: 'certification-submission#checklist-before-submitting',
  },
  {
    policy: null,
    title: 'Microsoft gets a test account',
    publishers: VERIFIED,
    instruction:
      'Prepare an account with test data and without multifactor authentication, and describe how to test with it.',
    reference: 'submit-for-certification#submit-to-isv-studio',
  },
  {
    policy: null,
    title: 'The OAuth client for certification is ready',
    publishers: VERIFIED,
    instruction:
      "With OAuth 2.0: register Microsoft's global and global-test redirect URLs, and have client id and secret ready.",
    reference: 'certification-submission#step-3e-validate-your-custom-connector-files',
  },
  {
    policy: null,
    title: 'Website, support and privacy policy can be reached',
    publishers: CERTIFIED,
    instruction: 'Open each address in a private window.',
    reference: 'certification-submission#step-3b-product-or-end-service-metadata',
  },
  {
    policy: null,
    title: 'The connector is registered, and the agreements are signed',
    publishers: VERIFIED,
    instruction: 'Fill out the registration form, and sign the partner and the non-disclosure agreement.',
    reference: 'certification-submission#step-1-register-your-connector',
  },
  {
    policy: null,
    title: 'The pull request holds this connector only',
    publishers: CERTIFIED,
    instruction:
      'Open one pull request per connector in microsoft/PowerPlatformConnectors, and fill out its checklist.',
    reference: 'certification-submission-ip#best-practices-for-submission',
  },
];
