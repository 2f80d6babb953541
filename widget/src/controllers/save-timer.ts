/** Saves a moment after the first change, however many follow. */
export class SaveTimer {
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #save: () => void;
  readonly #ms: number;

  constructor(save: () => void, ms: number) {
    this.#save = save;
    this.#ms = ms;
  }

  get isRunning(): boolean {
    return this.#timer !== undefined;
  }

  start(): void {
    this.#timer ??= setTimeout(this.#save, this.#ms);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
