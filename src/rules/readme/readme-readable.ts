import { WHOLE_FILE } from '../../kit/connector';
import { COMPLETE, readme, withReadme } from '../../kit/readme-examples';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

const UTF_16 = new Uint8Array([0xff, 0xfe, 0x23, 0x00, 0x20, 0x00]);

export default connectorRule({
  id: 'pp-readme-readable',
  title: 'The readme is text in UTF-8',
  why: 'Text in another encoding is shown with broken characters, and is not checked here.',
  severity: 'info',
  evidence: 'advice',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'certification-submission#create-a-readme-file-artifact',
  *check({ files, contents: { readme: page, intro } }) {
    // Of two whose names differ in capitals alone, one is read.
    const wanted = [
      ...(page === undefined ? ['readme.md'] : []),
      ...(intro === undefined ? ['intro.md'] : []),
    ];
    for (const { path, name, kind } of files)
      if (kind === 'file' && wanted.includes(name.toLowerCase()))
        yield {
          file: { path },
          at: WHOLE_FILE,
          message: `Save ${quote(name)} as UTF-8 text of 256 KB at most.`,
        };
  },
  examples: () => ({
    good: [
      withReadme(readme(COMPLETE)),
      withReadme(''),
      withReadme(readme(COMPLETE), { files: { 'README.md': '# Contoso' } }),
    ],
    bad: [
      { input: { files: { 'intro.md': UTF_16, 'readme.md': UTF_16 } }, at: ['intro.md:1', 'readme.md:1'] },
    ],
  }),
});
