/** A person's hand on the files of one sending: each can be halted, let go on, and tried again. */
export class UploadControl {
  readonly #paused = new Set<string>();
  readonly #retried = new Set<string>();
  readonly #listeners = new Set<() => void>();

  isPaused(fileId: string): boolean {
    return this.#paused.has(fileId);
  }

  pause(fileId: string): void {
    this.#paused.add(fileId);
    this.#tell();
  }

  /** Lets a halted file go on, and one that did not get through be tried again. */
  resume(fileId: string): void {
    this.#paused.delete(fileId);
    this.#retried.add(fileId);
    this.#tell();
  }

  /** True once for each time that a person asked. */
  takeRetry(fileId: string): boolean {
    return this.#retried.delete(fileId);
  }

  /** Calls at each change, until the function it gives is called. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
