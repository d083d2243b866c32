import type { Definition, Operation, Schema } from '../model/definition/types';
import { memo } from '../model/memo';
import { responseName } from './response';
import { schemaGraph } from './schema-graph';

/** What an operation sends or receives. */
export interface Content {
  /** The schema at the end of its references. */
  readonly schema: Schema;
  /** How a message names it: `the body of CreateOrder`. */
  readonly name: string;
}

/** Everything that operations send and receive, each schema once, under the name of the first that does. */
export const contentsOf = memo((definition: Definition): readonly Content[] => {
  const { endOf } = schemaGraph(definition);
  const contents = new Map<Schema, Content>();
  for (const { schema, name } of written(definition)) {
    const end = endOf(schema);
    // A reference that leads nowhere has no content.
    if (end.reference === undefined && !contents.has(end)) contents.set(end, { schema: end, name });
  }
  return [...contents.values()];
});

function* written({ parameters, responses, operations }: Definition): Generator<Content> {
  for (const { schema, usedBy } of parameters)
    if (schema !== undefined && usedBy[0] !== undefined)
      yield { schema, name: `the body of ${usedBy[0].label}` };
  for (const response of responses)
    if (response.schema !== undefined && response.usedBy.length > 0)
      yield { schema: response.schema, name: responseName(response) };
  for (const { notificationContent, label } of operations)
    if (notificationContent?.schema !== undefined)
      yield { schema: notificationContent.schema, name: `the notification of ${label}` };
}

/** The schemas of the bodies, responses and notification of an operation. */
export function schemasOf({ parameters, responses, notificationContent }: Operation): Schema[] {
  const schemas = [
    ...parameters.map(({ parameter }) => parameter.schema),
    ...responses.map(({ response }) => response.schema),
    notificationContent?.schema,
  ];
  return schemas.filter((schema) => schema !== undefined);
}
