import type { DraftFile } from '../drafts/draft.ts';
import { recordedProgress, sumUp, type FileProgress, type SendProgress } from './send-progress.ts';

/** How far each file is, told at each change. */
export class ProgressTeller {
  readonly #files: Map<string, FileProgress>;
  readonly #tell: ((progress: SendProgress) => void) | undefined;
  readonly #begun = new Set<string>();

  constructor(files: readonly DraftFile[], tell: ((progress: SendProgress) => void) | undefined) {
    this.#tell = tell;
    this.#files = new Map(recordedProgress(files).files.map((file) => [file.fileId, file]));
  }

  /** In this very sending. */
  hasBegun(fileId: string): boolean {
    return this.#begun.has(fileId);
  }

  set(fileId: string, change: Partial<Pick<FileProgress, 'sentBytes' | 'state'>>): void {
    const before = this.#files.get(fileId);
    if (before === undefined) return;
    this.#files.set(fileId, { ...before, ...change });
    if (change.state === 'sending') this.#begun.add(fileId);
    this.#tell?.(sumUp([...this.#files.values()]));
  }
}
