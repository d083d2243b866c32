import { ALL, VERIFIED, type RequirementEntry } from './types';

const PAGE = 'certification-policy-errors';

const inPackage = (policy: string | null, title: string, instruction: string): RequirementEntry => ({
  policy,
  title,
  publishers: VERIFIED,
  instruction,
  reference: PAGE,
  when: 'package',
});

/** What verified publishers submit beside the definition: files, and the package zip with its solutions (policies 5000.1.1). */
export const PACKAGE_REQUIREMENTS: readonly RequirementEntry[] = [
  {
    policy: '5000.1.1.1',
    title: 'The connector has an icon',
    publishers: VERIFIED,
    instruction: 'Add icon.png, and put the same picture into the connector solution.',
    reference: PAGE,
  },
  {
    policy: '5000.1.1.2',
    title: 'The connector has its intro.md',
    publishers: VERIFIED,
    instruction:
      'Write intro.md for the public documentation of the connector, and put it into the package beside the solution.',
    reference: 'submit-for-certification#submit-to-isv-studio',
  },
  {
    policy: null,
    title: 'The introduction says what the public documentation of the connector needs',
    publishers: VERIFIED,
    instruction: 'Write what the connector does, what it needs, how to sign in, and its known issues.',
    reference: 'submit-for-certification#submit-to-isv-studio',
    subject: 'intro',
    rules: ['pp-intro-', 'pp-package-introduction-name'],
  },
  {
    policy: '5000.1.1.3',
    title: 'The connector has its definition',
    publishers: ['verified', 'independent', 'custom'],
    instruction: 'Add apiDefinition.swagger.json, the OpenAPI 2.0 definition.',
    reference: PAGE,
  },
  {
    policy: null,
    title: 'The package zip is built from the exported solutions',
    publishers: VERIFIED,
    instruction:
      'Export the solutions of the connector and of a sample flow, build the package zip from them, and run Preflight on it.',
    reference: PAGE,
    when: 'no package',
  },
  inPackage('5000.1.1.4', 'No file holds malware', 'Scan all files of the package for malware.'),
  inPackage(
    '5000.1.1.5',
    'The package holds its solution zip, intro.md and, for several ways to sign in, customProperties.json',
    'Open the zip and compare its files with this list.',
  ),
  inPackage(
    '5000.1.1.6',
    'The package has the solution of the connector and the solution of the flow',
    'Export both solutions from your environment, and add both to the package.',
  ),
  inPackage(
    '5000.1.1.7',
    'The package has a flow that uses the connector',
    'Build a sample flow with the connector in a solution of its own, export it, and add it.',
  ),
  inPackage(
    '5000.1.1.8',
    'The solution package has the connector',
    'Export the solution that holds the custom connector, and add it.',
  ),
  inPackage(
    '5000.1.1.9',
    'The sample flow uses the connector and its actions',
    'Open the sample flow and see that each of its steps finds the connector and the action.',
  ),
  inPackage(
    '5000.1.1.10',
    'The package has its deployment artifacts',
    "Build the package with Microsoft's package deployer template, which writes them.",
  ),
  inPackage(
    '5000.1.1.11',
    'The files stand at the root of the zip',
    'Zip the files themselves, not the folder around them.',
  ),
  inPackage(
    '5000.1.1.12',
    'The package has its assets folder',
    'Keep the assets folder that the package deployer template makes.',
  ),
  inPackage(
    '5000.1.1.13',
    'The package has a solution zip',
    'Export the solution as a zip, and add it unopened.',
  ),
  inPackage(
    '5000.1.1.14',
    'The solution of the flow has its Workflows folder',
    'Export the solution again after the flow was added to it.',
  ),
  inPackage(
    '5000.1.1.15',
    'The same flows stand in customizations.xml and in the Workflows folder',
    'Export the solution again, and change nothing in it by hand.',
  ),
  inPackage(
    '5000.1.1.16',
    'The solutions stand where the package says, and are valid',
    'Import every solution of the package into an empty environment.',
  ),
  inPackage(
    '5000.1.1.17',
    'The solution of the connector is valid',
    'See that the exported solution has a Connector folder with the definition, the connection parameters and the icon.',
  ),
  {
    ...inPackage(
      null,
      'Everybody can unpack the package',
      'Write the zips with a usual program, without passwords, links and folders outside of them.',
    ),
    publishers: ALL,
    reference: 'certification-submission',
    rules: ['pp-package-readable', 'pp-package-entry-safe', 'pp-package-entry-slash'],
  },
  {
    ...inPackage(
      null,
      'The solutions are exported unmanaged, from the connector as it is now',
      'Update the connector in your environment from the files, and export its solutions again.',
    ),
    reference: 'certification-submission',
    rules: ['pp-export-', 'pp-solution-unmanaged'],
  },
  {
    ...inPackage(
      null,
      'An AI plugin, where there is one, has a solution of its own',
      'Export the plugin together with the connector, without flows.',
    ),
    reference: 'certification-submission',
    rules: ['pp-package-plugin-solution', 'pp-solution-plugin-folders'],
  },
];
