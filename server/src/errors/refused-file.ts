import type { ErrorCode } from '@kotak-aduan/api-client/schemas';

export type FileRefusal = Extract<ErrorCode, 'unsupported-file' | 'unreadable-file' | 'media-too-long' | 'protected-document'>;

/** What is in a file can't be taken. Thrown where files are opened, which is in a thread of its own: only the code crosses over. */
export class RefusedFile extends Error {
  override readonly name = 'RefusedFile';
  readonly code: FileRefusal;

  constructor(code: FileRefusal, message: string) {
    super(message);
    this.code = code;
  }
}
