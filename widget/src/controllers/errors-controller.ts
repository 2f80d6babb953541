import type { ReactiveControllerHost } from 'lit';
import { findFormErrors, type FormError } from '../find-form-errors.ts';
import type { FormFields } from '../form-fields.ts';

interface ErrorsOptions {
  readonly read: () => FormFields;
}

/** The mistakes that are shown: found when the person sends, and gone as each is corrected. */
export class ErrorsController {
  errors: readonly FormError[] = [];
  readonly #host: ReactiveControllerHost;
  readonly #options: ErrorsOptions;

  constructor(host: ReactiveControllerHost, options: ErrorsOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Looks at everything; true where nothing is missing. */
  check(): boolean {
    this.errors = findFormErrors(this.#options.read());
    return this.errors.length === 0;
  }

  /** After each change. Nothing new is complained of before the person sends again. */
  corrected(): void {
    if (this.errors.length === 0) return;
    this.errors = findFormErrors(this.#options.read()).filter(({ field }) => this.errors.some((shown) => shown.field === field));
    this.#host.requestUpdate();
  }

  clear(): void {
    this.errors = [];
  }
}
