export const photoErrorCodes = ['photo-too-large', 'photo-too-many-pixels', 'photo-unreadable', 'not-a-photo'] as const;
export type PhotoErrorCode = (typeof photoErrorCodes)[number];

/** A picked file that can't become an attachment. The person is told by name which one, and what to do. */
export class PhotoError extends Error {
  override readonly name = 'PhotoError';
  readonly code: PhotoErrorCode;
  readonly isRetryable = false;

  constructor(code: PhotoErrorCode, options?: { cause?: unknown }) {
    super(`A picked file was refused: ${code}`, options);
    this.code = code;
  }
}

export const isPhotoError = (error: unknown): error is PhotoError => error instanceof Error && error.name === 'PhotoError' && 'code' in error;
