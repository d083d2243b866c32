import { CERTIFIED, VERIFIED, type RequirementEntry } from './types';

const STEP = 'certification-submission#';
const ICON = `${STEP}design-an-icon-for-your-connector`;
const TITLE = `${STEP}give-your-connector-a-title`;
const DESCRIPTION = `${STEP}write-a-description-for-your-connector`;

/** Color, icon, title and description (policies 5000.2.1 to 5000.2.3). */
export const APPEARANCE_REQUIREMENTS: readonly RequirementEntry[] = [
  {
    policy: '5000.2.1.1',
    title: 'The brand color is a valid color of its own',
    publishers: CERTIFIED,
    instruction:
      'Set "iconBrandColor" to your color, neither #ffffff nor #007ee5; independents take #da3b01.',
    reference: ICON,
  },
  {
    policy: '5000.2.1.2',
    title: 'The icon is smaller than 1 MB',
    publishers: VERIFIED,
    instruction: 'Look at the size of the icon.',
    reference: ICON,
    subject: 'icon',
  },
  {
    policy: '5000.2.1.3',
    title: 'The icon is a PNG',
    publishers: VERIFIED,
    instruction: 'Export the icon as PNG; renaming a file does not convert it.',
    reference: ICON,
    subject: 'icon',
  },
  {
    policy: '5000.2.1.4',
    title: 'The icon is square, of 100 to 230 pixels',
    publishers: VERIFIED,
    instruction: 'Export the icon with 230 × 230 pixels.',
    reference: ICON,
    subject: 'icon',
  },
  {
    policy: '5000.2.1.5',
    title: 'The icon has an opaque background in the brand color',
    publishers: VERIFIED,
    instruction: 'Fill the background of the icon with "iconBrandColor", up to its edges.',
    reference: ICON,
    subject: 'icon',
  },
  {
    policy: null,
    title: 'The logo leaves room around it in the icon',
    publishers: VERIFIED,
    instruction: 'Keep the logo below 70 % of the width and of the height of the icon.',
    reference: ICON,
    subject: 'icon',
    rules: ['pp-icon-logo-size'],
  },
  {
    policy: '5000.2.2.1',
    title: 'The title has at most 30 characters',
    publishers: CERTIFIED,
    instruction: 'Count the characters of "info.title".',
    reference: TITLE,
    waitsFor: ['pp-info-title-required'],
  },
  {
    policy: '5000.2.2.2',
    title: 'The title has no reserved words',
    publishers: CERTIFIED,
    instruction: 'Take "API", "Connector" and the names of Power Platform products out of "info.title".',
    reference: TITLE,
  },
  {
    policy: '5000.2.2.3',
    title: 'The title ends in a letter, a digit or a closing parenthesis',
    publishers: CERTIFIED,
    instruction: 'Look at the last character of "info.title", also for a space or a line break.',
    reference: TITLE,
    waitsFor: ['pp-info-title-required'],
  },
  {
    policy: '5000.2.2.5',
    title: 'No other connector or agent has this title',
    publishers: CERTIFIED,
    instruction:
      'Search the list of published connectors, and the open pull requests of microsoft/PowerPlatformConnectors, for the title.',
    reference: TITLE,
    confirmedBy: 'person',
  },
  {
    policy: '5000.2.3.1',
    title: 'Title, description and the texts of operations are English',
    publishers: CERTIFIED,
    instruction: 'Read the texts: everything that users see is English.',
    reference: DESCRIPTION,
    rules: ['pp-info-english', 'pp-text-english'],
    confirmedBy: 'person',
  },
  {
    policy: '5000.2.3.2',
    title: 'The texts are free of spelling and grammar errors',
    publishers: CERTIFIED,
    instruction:
      'Run a spelling and grammar checker over titles, summaries and descriptions, and read them once aloud.',
    reference: DESCRIPTION,
    confirmedBy: 'person',
  },
  {
    policy: '5000.2.3.4',
    title: 'The description has 30 to 500 characters',
    publishers: CERTIFIED,
    instruction: 'Count the characters of "info.description".',
    reference: DESCRIPTION,
    waitsFor: ['pp-info-description-required'],
  },
  {
    policy: '5000.2.3.5',
    title: 'The description names no Microsoft product that runs connectors',
    publishers: CERTIFIED,
    instruction: 'Take Power Automate, Power Apps, Logic Apps and Copilot Studio out of the description.',
    reference: DESCRIPTION,
    rules: ['pp-text-product-names'],
  },
  {
    policy: '5000.2.3.6',
    title: 'Descriptions are plain sentences without links, instructions and emojis',
    publishers: CERTIFIED,
    instruction:
      'Read every description: say what a thing is, and leave how-to texts and links to the readme.',
    reference: DESCRIPTION,
  },
];
