import type { CategorySuggestion } from '@kotak-aduan/api-client/suggestions';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface SuggestionOptions {
  suggest: (text: string) => readonly CategorySuggestion[];
  /** Looks at the text for something else, at the same moments. */
  onRead?: (text: string) => void;
  afterMs?: number;
}

/** Suggested categories, a moment after the last key. */
export class SuggestionController implements ReactiveController {
  suggestions: readonly CategorySuggestion[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #options: SuggestionOptions;

  constructor(host: ReactiveControllerHost, options: SuggestionOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  textChanged(text: () => string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.now(text()), this.#options.afterMs ?? 500);
  }

  now(text: string): void {
    this.#options.onRead?.(text);
    const suggestions = this.#options.suggest(text);
    if (suggestions.length === 0 && this.suggestions.length === 0) return;
    this.suggestions = suggestions;
    this.#host.requestUpdate();
  }
}
