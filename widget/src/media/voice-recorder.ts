import { voiceMaxSeconds } from '@kotak-aduan/api-client/schemas/limits';
import { noteRecordedHere } from './recorded-here.ts';

/** Why nothing is being recorded. */
export type VoiceProblem = 'refused' | 'missing' | 'busy' | 'unsupported' | 'empty';

export type VoiceState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'recording'; readonly startedAt: number }
  /** What was recorded; `full` at the limit, `interrupted` where the microphone went away. */
  | { readonly kind: 'recorded'; readonly file: File; readonly reason: 'stopped' | 'full' | 'interrupted' }
  | { readonly kind: 'problem'; readonly problem: VoiceProblem };

interface VoiceRecorderOptions {
  readonly onChange: (state: VoiceState) => void;
  /** Missing on a page without a secure connection, and in old browsers. */
  readonly devices?: Pick<MediaDevices, 'getUserMedia'> | undefined;
  readonly Recorder?: typeof MediaRecorder | undefined;
  readonly now?: () => number;
  readonly maxMs?: number;
}

/** What the server takes, best first: Chrome and Firefox write WebM or Ogg, Safari MP4. */
const types = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];
/** Speech is clear at this, and three minutes are under a megabyte. */
const bitsPerSecond = 32_000;

/** One voice note, from asking for the microphone to a file. The microphone is let go of whenever nothing is recorded. */
export class VoiceRecorder {
  state: VoiceState = { kind: 'idle' };
  stream: MediaStream | null = null;
  #recorder: MediaRecorder | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Another with each beginning: an answer to an older question is thrown away. */
  #round = 0;
  readonly #options: VoiceRecorderOptions;

  constructor(options: VoiceRecorderOptions) {
    this.#options = { devices: navigator.mediaDevices, Recorder: globalThis.MediaRecorder, ...options };
  }

  get seconds(): number {
    return this.state.kind === 'recording' ? (this.#now() - this.state.startedAt) / 1_000 : 0;
  }

  #now(): number {
    return (this.#options.now ?? Date.now)();
  }

  async begin(): Promise<void> {
    this.cancel();
    const { devices, Recorder } = this.#options;
    const type = types.find((one) => Recorder?.isTypeSupported(one));
    if (devices === undefined || Recorder === undefined || type === undefined) return this.#become({ kind: 'problem', problem: 'unsupported' });
    const round = this.#round;
    this.#become({ kind: 'asking' });
    try {
      const stream = await devices.getUserMedia({ audio: true });
      if (round !== this.#round) return letGo(stream);
      this.stream = stream;
      this.#record(new Recorder(stream, { mimeType: type, audioBitsPerSecond: bitsPerSecond }), stream);
    } catch (error) {
      if (round !== this.#round) return;
      this.#release();
      this.#become({ kind: 'problem', problem: problemOf(error) });
    }
  }

  #record(recorder: MediaRecorder, stream: MediaStream): void {
    const round = this.#round;
    const chunks: Blob[] = [];
    let reason: 'stopped' | 'full' | 'interrupted' = 'stopped';
    recorder.addEventListener('dataavailable', ({ data }) => chunks.push(data));
    recorder.addEventListener('stop', () => {
      if (round === this.#round) this.#finish(new Blob(chunks, { type: recorder.mimeType }), reason);
    });
    // A call comes in, or the headset is pulled: the recorder stops by itself when its last track ends.
    for (const track of stream.getAudioTracks()) track.addEventListener('ended', () => (reason = 'interrupted'));
    this.#recorder = recorder;
    recorder.start();
    this.#timer = setTimeout(
      () => {
        reason = 'full';
        this.stop();
      },
      this.#options.maxMs ?? voiceMaxSeconds * 1_000,
    );
    this.#become({ kind: 'recording', startedAt: this.#now() });
  }

  /** Gives what was said so far. */
  stop(): void {
    if (this.#recorder?.state === 'recording') this.#recorder.stop();
  }

  /** Throws away what was said, and lets go of the microphone. */
  cancel(): void {
    this.#round += 1;
    this.stop();
    this.#release();
    this.#become({ kind: 'idle' });
  }

  #finish(blob: Blob, reason: 'stopped' | 'full' | 'interrupted'): void {
    this.#release();
    if (blob.size === 0) return this.#become({ kind: 'problem', problem: 'empty' });
    const time = new Date(this.#now());
    const name = `suara-${time.toISOString().slice(0, 19).replaceAll(/[:T]/g, '-')}`;
    this.#become({ kind: 'recorded', reason, file: noteRecordedHere(new File([blob], name, { type: blob.type, lastModified: time.getTime() })) });
  }

  #release(): void {
    clearTimeout(this.#timer);
    if (this.stream !== null) letGo(this.stream);
    this.stream = null;
    this.#recorder = null;
  }

  #become(state: VoiceState): void {
    this.state = state;
    this.#options.onChange(state);
  }
}

function letGo(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** The names that browsers give (W3C mediacapture-main, getUserMedia). */
function problemOf(error: unknown): VoiceProblem {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'missing';
  if (name === 'NotReadableError' || name === 'AbortError') return 'busy';
  if (name === 'NotSupportedError' || name === 'TypeError') return 'unsupported';
  return 'refused';
}
