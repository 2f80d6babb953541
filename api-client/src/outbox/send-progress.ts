import type { DraftFile } from '../drafts/draft.ts';

export interface FileProgress {
  readonly fileId: string;
  readonly sentBytes: number;
  readonly totalBytes: number;
  /** `failed`: did not get through for now; the others go on. */
  readonly state: 'waiting' | 'sending' | 'paused' | 'failed' | 'done';
}

export interface SendProgress {
  /** Of all files together. */
  readonly sentBytes: number;
  readonly totalBytes: number;
  readonly files: readonly FileProgress[];
}

/** As far as the record knows: what is there, what is halted, and what is yet to be sent. */
export function recordedProgress(files: readonly DraftFile[]): SendProgress {
  return sumUp(
    files.map(({ fileId, bytes, uploadId, isPaused }) => {
      const totalBytes = bytes.byteLength;
      const state = uploadId !== null ? 'done' : isPaused ? 'paused' : 'waiting';
      return { fileId, totalBytes, sentBytes: state === 'done' ? totalBytes : 0, state };
    }),
  );
}

export function sumUp(files: readonly FileProgress[]): SendProgress {
  const sum = (of: 'sentBytes' | 'totalBytes'): number => files.reduce((total, file) => total + file[of], 0);
  return { sentBytes: sum('sentBytes'), totalBytes: sum('totalBytes'), files };
}
