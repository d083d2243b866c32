/** What GitHub answered. */
export interface Answer {
  readonly status: number;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly data: unknown;
}

export type Parameters = Readonly<Record<string, unknown>>;

/**
 * Sends one request of GitHub's API, whatever the answer says; rejects where there is none.
 *
 * @param route method and path, as in GitHub's documentation
 * @param parameters of path, query and body
 */
export type Send = (route: string, parameters: Parameters, signal: AbortSignal) => Promise<Answer>;

/** `permission`: the token may not do it. `invalid`: GitHub does not take what was sent. `unavailable`: it may work later. */
export type Trouble = 'permission' | 'invalid' | 'unavailable';

/** A request without success. */
export class ApiError extends Error {
  public override readonly name = 'ApiError';

  public constructor(
    public readonly trouble: Trouble,
    message: string,
    /** Of the answer; absent where there was none. */
    public readonly status?: number,
  ) {
    super(message);
  }
}

/** Sends requests until they succeed or there is no hope. */
export interface Client {
  /** @returns the body of the answer. @throws ApiError */
  readonly request: (route: string, parameters: Parameters) => Promise<unknown>;
  /** How many requests were sent, repeated ones included. */
  readonly sent: () => number;
}

/** A repository, in the words of GitHub's API. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}
