/** Saves a moment after the first change, however many follow. */
export class SaveTimer {
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #save: () => unknown;

  constructor(save: () => unknown) {
    this.#save = save;
  }

  get isRunning(): boolean {
    return this.#timer !== undefined;
  }

  start(ms: number): void {
    this.#timer ??= setTimeout(this.#save, ms);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
