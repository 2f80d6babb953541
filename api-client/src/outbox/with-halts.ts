import type { DraftFile } from '../drafts/draft.ts';
import type { ProgressTeller } from './progress-teller.ts';
import type { UploadControl } from './upload-control.ts';

interface WithHalts {
  readonly control: UploadControl;
  readonly progress: ProgressTeller;
}

/** The files with what a person has halted or let go on since; null where that is as it was. */
export function withHalts(files: readonly DraftFile[], { control, progress }: WithHalts): readonly DraftFile[] | null {
  const changed = files.filter(({ fileId, uploadId, isPaused = false }) => uploadId === null && control.isPaused(fileId) !== isPaused);
  for (const { fileId, isPaused } of changed) progress.set(fileId, { state: isPaused ? 'waiting' : 'paused' });
  return changed.length === 0 ? null : files.map((file) => (changed.includes(file) ? { ...file, isPaused: !file.isPaused } : file));
}
