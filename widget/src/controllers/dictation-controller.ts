import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type DictationState =
  | { readonly kind: 'idle' }
  /** `guess` is what the browser believes it hears and may yet change. */
  | { readonly kind: 'listening'; readonly guess: string }
  | { readonly kind: 'done'; readonly hasHeard: boolean }
  | { readonly kind: 'failed'; readonly reason: 'refused' | 'noMicrophone' | 'noNetwork' | 'heardNothing' | 'failed' };

/** The part of the Web Speech API that is used here; TypeScript does not know it, and browsers know it by two names. */
export interface Recognition extends EventTarget {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  start(): void;
  stop(): void;
  abort(): void;
}

export type RecognitionConstructor = new () => Recognition;

interface DictationOptions {
  readonly language: () => string;
  readonly onWords: (words: string) => void;
  readonly Recognition?: RecognitionConstructor | null;
}

/** By https://wicg.github.io/speech-api/#speechrecognitionerrorcode. */
const reasons: Readonly<Record<string, Extract<DictationState, { kind: 'failed' }>['reason']>> = {
  'not-allowed': 'refused',
  'service-not-allowed': 'refused',
  'audio-capture': 'noMicrophone',
  network: 'noNetwork',
  'no-speech': 'heardNothing',
};

/** Listens, and hands over each sentence once the browser is sure of it. */
export class DictationController implements ReactiveController {
  state: DictationState = { kind: 'idle' };
  #running: Recognition | null = null;
  #hasHeard = false;
  readonly #host: ReactiveControllerHost;
  readonly #options: DictationOptions;

  constructor(host: ReactiveControllerHost, options: DictationOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#running?.abort();
    this.#running = null;
  }

  start(): void {
    const { Recognition = findRecognition(), language } = this.#options;
    if (Recognition === null) return this.#become({ kind: 'failed', reason: 'failed' });
    this.#running?.abort();
    const recognition = new Recognition();
    recognition.lang = language();
    recognition.continuous = true;
    recognition.interimResults = true;
    this.#running = recognition;
    this.#hasHeard = false;
    const isCurrent = (): boolean => this.#running === recognition;
    recognition.addEventListener('result', (event) => isCurrent() && this.#hear(event));
    recognition.addEventListener('error', (event) => isCurrent() && this.#fail(event));
    recognition.addEventListener('end', () => isCurrent() && this.#end());
    this.#become({ kind: 'listening', guess: '' });
    try {
      recognition.start();
    } catch {
      // A browser that has the interface and not the service, or is still closing the last one.
      this.#running = null;
      this.#become({ kind: 'failed', reason: 'failed' });
    }
  }

  /** What was said until now still arrives, then it ends by itself. */
  stop(): void {
    this.#running?.stop();
  }

  #hear(event: Event): void {
    let guess = '';
    for (const { isFinal, words } of readResults(event)) {
      if (!isFinal) guess += words;
      else if (words.trim() !== '') {
        this.#hasHeard = true;
        this.#options.onWords(words.trim());
      }
    }
    this.#become({ kind: 'listening', guess: guess.trim() });
  }

  #fail(event: Event): void {
    const code = 'error' in event && typeof event.error === 'string' ? event.error : '';
    // Taken back by the person, not a fault.
    if (code === 'aborted') return;
    this.#running = null;
    this.#become({ kind: 'failed', reason: reasons[code] ?? 'failed' });
  }

  #end(): void {
    this.#running = null;
    this.#become({ kind: 'done', hasHeard: this.#hasHeard });
  }

  #become(state: DictationState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

/** What is new in a result event. */
function readResults(event: Event): readonly { readonly isFinal: boolean; readonly words: string }[] {
  // The shape is the browser's own: https://wicg.github.io/speech-api/#speechrecognitionevent.
  const { resultIndex, results } = event as Event & { resultIndex: number; results: Iterable<ArrayLike<{ transcript: string }> & { isFinal: boolean }> };
  return [...results].slice(resultIndex).map((result) => ({ isFinal: result.isFinal, words: result[0]?.transcript ?? '' }));
}

export function findRecognition(): RecognitionConstructor | null {
  // TypeScript's DOM has no word for it, and Chrome and Safari still only have the prefixed name.
  const named = globalThis as { SpeechRecognition?: RecognitionConstructor; webkitSpeechRecognition?: RecognitionConstructor };
  return named.SpeechRecognition ?? named.webkitSpeechRecognition ?? null;
}
