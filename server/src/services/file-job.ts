// Runs in a thread of its own (see run-job.ts): opens one file that a stranger sent.
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { RefusedFile, type FileRefusal } from '../errors/refused-file.ts';
import { begun } from './run-job.ts';
import type { CleanFile } from './read-media.ts';

export interface FileJob {
  readonly kind: 'pdf' | 'recording';
  readonly path: string;
}

export type FileJobResult =
  | { readonly isClean: true; readonly file: CleanFile }
  | { readonly isClean: false; readonly code: FileRefusal; readonly message: string };

async function clean({ kind, path }: FileJob): Promise<FileJobResult> {
  try {
    const cleanBytes = kind === 'pdf' ? (await import('./clean-pdf.ts')).cleanPdf : (await import('./clean-recording.ts')).cleanRecording;
    parentPort?.postMessage(begun);
    return { isClean: true, file: await cleanBytes(await readFile(path)) };
  } catch (error) {
    // A reader of files may stumble over anything at all in a file that is broken on purpose.
    if (error instanceof RefusedFile) return { isClean: false, code: error.code, message: error.message };
    return { isClean: false, code: 'unreadable-file', message: error instanceof Error ? error.name : 'unknown' };
  }
}

// Given by `runJob`, by whom alone this file is started.
parentPort?.postMessage(await clean(workerData as FileJob));
