import type { ErrorCode } from '../schemas/error.ts';

/** What can go wrong before a server has said anything, or without one. */
export const clientErrorCodes = ['network', 'timeout', 'aborted', 'bad-response', 'insecure-page', 'storage-full', 'storage-failed'] as const;
export type ClientErrorCode = (typeof clientErrorCodes)[number];

export type ApiClientErrorCode = ErrorCode | ClientErrorCode;
