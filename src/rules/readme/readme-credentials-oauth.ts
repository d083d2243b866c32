import { isOAuth } from '../../kit/connection';
import { properties } from '../../kit/examples';
import { headingOf, sectionFor, sectionsBelow } from '../../kit/readme';
import { COMPLETE, readme, withReadme } from '../../kit/readme-examples';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

/** What instructions for an app of one's own cannot do without. */
const ABOUT_APPS =
  /\b(?:register|registration|create|creating|add|new|set ?up|build|own)\b.{0,80}\b(?:apps?|applications?|clients?|oauth|integrations?|projects?|credentials)\b|client[ _-]?(?:id|secret)|app(?:lication)? registration|\b(?:app|application|developer)s? (?:page|portal|console|id|key|settings)/i;

const oauth = properties({ connectionParameters: { token: { type: 'oauthSetting', oAuthSettings: {} } } });

export default connectorRule({
  id: 'pp-readme-credentials-oauth',
  title: 'The readme of an OAuth connector explains how to create an app',
  why: 'An independent publisher has no app that all users could share; certification waits until the steps are there.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['independent'],
  reference: 'certification-submission-ip#best-practices-for-submission',
  once: true,
  *check({ propertiesFile, contents: { readme: page } }) {
    const found = page && sectionFor(page, 'Obtaining Credentials');
    if (
      page === undefined ||
      found === undefined ||
      propertiesFile?.properties?.connectionParameters.some(isOAuth) !== true
    )
      return;
    const text = [found.section, ...sectionsBelow(page, found)].map((section) => section.text).join('');
    if (ABOUT_APPS.test(text) || ABOUT_APPS.test(sectionFor(page, 'Prerequisites')?.section.text ?? ''))
      return;
    yield {
      file: page,
      at: headingOf(found.section),
      message: `Explain step by step in ${quote(found.section.heading)} how to create the app for OAuth.`,
    };
  },
  examples: () => ({
    good: [
      withReadme(readme(COMPLETE), {
        properties: properties({ connectionParameters: { key: { type: 'securestring' } } }),
      }),
      withReadme(readme({ 'Obtaining Credentials': '1. Register an app at Contoso.' }), {
        properties: oauth,
      }),
    ],
    bad: [
      {
        input: withReadme(readme({ 'Obtaining Credentials': 'Sign in to Contoso.' }), { properties: oauth }),
        at: ['readme.md:4'],
      },
    ],
  }),
});
