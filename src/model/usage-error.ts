/** A mistake in what the user asked for: option, configuration, path. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  /**
   * @param message what is wrong, with the offending value
   * @param help what to write instead
   */
  constructor(
    message: string,
    readonly help?: string,
  ) {
    super(message);
  }
}
