import type { ReactiveControllerHost } from 'lit';
import { findFormErrors, type FormChecks, type FormError } from '../find-form-errors.ts';
import type { FormFields } from '../form-fields.ts';

interface ErrorsOptions {
  readonly read: () => FormFields;
  readonly checks: () => FormChecks;
}

type FindErrors = () => readonly FormError[];
const nothing: FindErrors = () => [];

/** The mistakes that are shown: found when the person sends, and gone as each is corrected. */
export class ErrorsController {
  errors: readonly FormError[] = [];
  /** What a server has sent back, for as long as it stays as it was. */
  #refused: FindErrors = nothing;
  readonly #host: ReactiveControllerHost;
  readonly #options: ErrorsOptions;

  constructor(host: ReactiveControllerHost, options: ErrorsOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Looks at everything; true where nothing is missing. */
  check(): boolean {
    // Whoever sends it as it is has looked: the server says the rest.
    this.#refused = nothing;
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
    return [...findFormErrors(this.#options.read(), this.#options.checks()), ...this.#refused()];
  }

  /** Sent back by the server: shown until it is corrected or sent again. */
  refuse(find: FindErrors): void {
    this.#refused = find;
    this.errors = this.#find();
    this.#host.requestUpdate();
  }

  clear(): void {
    this.#refused = nothing;
    this.errors = [];
  }
}
