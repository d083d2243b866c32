import { ENTRY_FINGERPRINT } from '../engine/baseline-file';
import { DIALECT, object, position, text } from './schema-parts';

/** `docs/baseline.schema.json`: the baseline file, version 1. */
export function baselineSchema(): object {
  return {
    $schema: DIALECT,
    title: 'Baseline of Connector Preflight, version 1',
    ...object(
      {
        $schema: text,
        version: { const: 1 },
        findings: {
          type: 'array',
          description: 'Findings that were there when it was written, sorted, one per line.',
          items: object({
            file: { ...text, description: 'POSIX path, relative to the folder of this file.' },
            rule: text,
            fingerprint: {
              ...text,
              pattern: ENTRY_FINGERPRINT.source,
              description: 'Tells the finding in its file; it stays when the file is reformatted.',
            },
            count: { ...position, description: 'How many findings of this fingerprint there were.' },
            pointer: { ...text, description: 'Where the first of them was, for people.' },
          }),
        },
      },
      ['version', 'findings'],
    ),
  };
}
