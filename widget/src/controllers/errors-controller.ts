import type { ReactiveControllerHost } from 'lit';
import { findFormErrors, type FormChecks, type FormError } from '../find-form-errors.ts';
import type { FormFields } from '../form-fields.ts';

interface ErrorsOptions {
  readonly read: () => FormFields;
  readonly checks: () => FormChecks;
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
    this.errors = this.#find();
    return this.errors.length === 0;
  }

  /** After each change. Nothing new is complained of before the person sends again. */
  corrected(): void {
    if (this.errors.length === 0) return;
    this.errors = this.#find().filter(({ field }) => this.errors.some((shown) => shown.field === field));
    this.#host.requestUpdate();
  }

  #find(): readonly FormError[] {
    return findFormErrors(this.#options.read(), this.#options.checks());
  }

  clear(): void {
    this.errors = [];
  }
}
