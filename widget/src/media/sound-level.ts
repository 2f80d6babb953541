/** How loud a stream is, from 0 to 1; to show that the microphone hears something. Silent where the browser can't say. */
export class SoundLevel {
  readonly #context: AudioContext | null = null;
  readonly #analyser: AnalyserNode | null = null;
  readonly #samples: Uint8Array<ArrayBuffer>;

  constructor(stream: MediaStream, Context: typeof AudioContext | undefined = globalThis.AudioContext) {
    this.#samples = new Uint8Array(512);
    if (Context === undefined) return;
    this.#context = new Context();
    this.#analyser = this.#context.createAnalyser();
    this.#analyser.fftSize = this.#samples.length;
    this.#context.createMediaStreamSource(stream).connect(this.#analyser);
  }

  read(): number {
    this.#analyser?.getByteTimeDomainData(this.#samples);
    if (this.#analyser === null) return 0;
    const peak = this.#samples.reduce((most, sample) => Math.max(most, Math.abs(sample - 128)), 0);
    return Math.min(1, peak / 100);
  }

  close(): void {
    void this.#context?.close().catch(() => {
      // It was closed before, which is what we want.
    });
  }
}
