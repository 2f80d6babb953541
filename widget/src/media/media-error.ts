export const mediaErrorCodes = [
  'media-too-large',
  'media-too-long',
  'media-unreadable',
  'pdf-too-large',
  'pdf-encrypted',
  'pdf-unreadable',
  'not-accepted',
  'part-missing',
] as const;
export type MediaErrorCode = (typeof mediaErrorCodes)[number];

/** A recording, a video or a document that can't become an attachment. */
export class MediaError extends Error {
  override readonly name = 'MediaError';
  readonly code: MediaErrorCode;
  readonly isRetryable = false;

  constructor(code: MediaErrorCode, options?: { cause?: unknown }) {
    super(`A picked file was refused: ${code}`, options);
    this.code = code;
  }
}

export const isMediaError = (error: unknown): error is MediaError => error instanceof Error && error.name === 'MediaError' && 'code' in error;
