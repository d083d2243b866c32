import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installed } from './install';

/** Of the package `graphql` what is used here. */
interface GraphQl {
  readonly buildSchema: (text: string, options: object) => object;
  readonly graphql: (call: object) => Promise<Answer>;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly unknown[] }[];
}

export type Execute = (query: string, variables: unknown, root: object) => Promise<object>;

export const FORBIDDEN = 'Resource not accessible by integration';

/** Checks GraphQL documents against GitHub's own schema, and executes them. */
export async function githubGraphql(): Promise<Execute> {
  const folder = await installed('@octokit/graphql-schema', '15.26.1');
  const library = createRequire(join(folder, 'package.json'))('graphql') as GraphQl;
  // GitHub defines some fields twice.
  const text = readFileSync(join(folder, 'schema.graphql'), 'utf8');
  const schema = library.buildSchema(text, { assumeValid: true });
  return async (source, variableValues, rootValue) => {
    const { data, errors } = await library.graphql({ schema, source, variableValues, rootValue });
    if (errors === undefined) return { data };
    const typed = errors.map(({ message, path }) => ({
      ...(message === FORBIDDEN && { type: 'FORBIDDEN' }),
      message,
      path,
    }));
    return { data, errors: typed };
  };
}
