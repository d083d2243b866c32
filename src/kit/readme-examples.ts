import type { ConnectorExample } from '../model/rule';

/** A readme with a title and these sections: heading, text, by pairs; a blank text leaves the section empty. */
export function readme(sections: Readonly<Record<string, string>>, title = '# Contoso Orders'): string {
  const parts = Object.entries(sections).map(
    ([heading, text]) => `## ${heading}\n${text === '' ? '' : `${text}\n`}`,
  );
  return [`${title}\nReads the orders of Contoso.\n`, ...parts].join('\n');
}

/** A connector of one's own with this readme. */
export function withReadme(text: string, rest: ConnectorExample = {}): ConnectorExample {
  return { ...rest, files: { 'readme.md': text, ...rest.files } };
}

export const COMPLETE: Readonly<Record<string, string>> = {
  'Publisher: Contoso': '',
  Prerequisites: 'A Contoso account.',
  'Supported Operations': 'List orders.',
  'Obtaining Credentials': 'Create a key in your profile.',
  'Known Issues and Limitations': 'None.',
  'Deployment Instructions': 'Run paconn create.',
};
