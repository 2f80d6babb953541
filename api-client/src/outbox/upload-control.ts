export type Press = 'pause' | 'resume' | 'drop';
type Listener = (press: Press, fileId: string) => void;

/** A person's hand on the files of one sending: each can be halted, let go on, and tried again. */
export class UploadControl {
  readonly #halted = new Map<string, Press>();
  readonly #retried = new Set<string>();
  readonly #listeners = new Set<Listener>();

  isPaused(fileId: string): boolean {
    return this.#halted.has(fileId);
  }

  /** The complaint that it belongs to was taken back. */
  isDropped(fileId: string): boolean {
    return this.#halted.get(fileId) === 'drop';
  }

  pause(fileId: string): void {
    this.press('pause', fileId);
  }

  /** Lets a halted file go on, and one that did not get through be tried again. */
  resume(fileId: string): void {
    this.press('resume', fileId);
  }

  press(press: Press, fileId: string): void {
    if (press === 'resume') {
      this.#halted.delete(fileId);
      this.#retried.add(fileId);
    } else this.#halted.set(fileId, press);
    for (const listener of this.#listeners) listener(press, fileId);
  }

  /** True once for each time that a person asked. */
  takeRetry(fileId: string): boolean {
    return this.#retried.delete(fileId);
  }

  /** Calls at each press, until the function it gives is called. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
