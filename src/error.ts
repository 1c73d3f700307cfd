/** What went wrong, as a word that programs can switch over. */
export type ClassifierErrorCode = 'bad-corpus' | 'bad-license' | 'bad-option' | 'bad-pattern' | 'bad-policy' | 'bad-components' | 'unreadable'

/**
 * A mistake in what the caller configured: a policy, an option, a corpus file. Odd input text is never an error;
 * it is a value in the result.
 *
 * The message says what was seen, where, and what is possible.
 */
export class ClassifierError extends Error {
  override readonly name = 'ClassifierError'

  constructor(
    /** What went wrong, for programs. */
    readonly code: ClassifierErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
