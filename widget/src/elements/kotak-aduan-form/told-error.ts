/** A file can't be taken, with the sentence that the person reads. */
export class ToldError extends Error {
  override readonly name = 'ToldError';
  readonly code = 'file-refused';
  readonly isRetryable = false;
  readonly told: string;

  constructor(told: string, options?: { cause?: unknown }) {
    super('A picked file was refused', options);
    this.told = told;
  }
}
