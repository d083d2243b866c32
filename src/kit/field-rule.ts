import type { DefinitionChange, Direction, FieldChange, FieldChangeKind } from '../model/change/types';
import { changeRule, type ChangeExample, type ChangeRule, type Examples, type RuleMeta } from '../model/rule';
import { fieldProblem } from './change';

interface FieldRule extends Omit<RuleMeta, 'options' | 'publishers'> {
  readonly direction: Direction;
  readonly kinds: readonly FieldChangeKind[];
  readonly message: (field: FieldChange, change: DefinitionChange) => string;
  readonly examples: () => Examples<ChangeExample>;
}

/** A rule on one kind of change of inputs or outputs. Whoever publishes a connector, flows depend on it. */
export function fieldRule({ direction, kinds, message, ...meta }: FieldRule): ChangeRule {
  return changeRule({
    ...meta,
    publishers: ['verified', 'independent', 'custom'],
    *check({ definition }) {
      for (const field of definition?.fields ?? [])
        if (definition !== undefined && field.direction === direction && kinds.includes(field.kind))
          yield fieldProblem(definition, field, message(field, definition));
    },
  });
}
