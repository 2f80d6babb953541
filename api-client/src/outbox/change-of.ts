import type { UploadControl } from './upload-control.ts';

/** Settles at the next press on any file, or once the signal ends everything. */
export function changeOf(control: UploadControl, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      stopListening();
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const stopListening = control.listen(done);
    signal?.addEventListener('abort', done);
    if (signal?.aborted === true) done();
  });
}
