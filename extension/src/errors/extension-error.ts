import { hasCode } from './has-code.ts';

/** What can go wrong inside the extension itself; the server's errors are the client's classes. */
export const extensionErrorCodes = [
  'message-refused',
  'message-failed',
  'not-paired',
  'signed-out',
  'draft-missing',
  'media-unreachable',
  'server-not-found',
  'password-wrong',
] as const;
export type ExtensionErrorCode = (typeof extensionErrorCodes)[number];

/** Carries its code across contexts: `{code, message}` is sent, and this class is built again on the other side. */
export class ExtensionError extends Error {
  override readonly name = 'ExtensionError';
  readonly code: string;

  /** One of `extensionErrorCodes`, or the code of an error that crossed over from another context. */
  constructor(code: string, message: string, options?: { readonly cause: unknown }) {
    super(message, options);
    this.code = code;
  }
}

export const isSignedOut = (error: unknown): boolean => hasCode(error, 'signed-out') || hasCode(error, 'unauthenticated') || hasCode(error, 'session-expired');
