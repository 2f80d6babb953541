import { mayTellDanger } from '@kotak-aduan/api-client/suggestions/may-tell-danger';
import { html, nothing, type TemplateResult } from 'lit';
import type { PartError } from '../../find-form-errors.ts';
import { mayHoldNumbers } from '../../may-hold-numbers.ts';
import type { DangerPart } from './danger-part.ts';
import type { DictationPart } from './dictation-part.ts';
import type { FoldedPart } from './folded-part.ts';
import type { FormAccess } from './form-access.ts';
import { LazyPart } from './lazy-part.ts';
import type { NumbersPart } from './numbers-part.ts';
import type { OfficialPart } from './official-part.ts';
import type { OnBehalfPart } from './on-behalf-part.ts';
import type { PlacePart } from './place-part.ts';
import type { QuestionsPart } from './questions-part.ts';
import { emergencyLine } from './sections/emergency-line.ts';

const waitMs = 5_000;

/** What a plain complaint never needs: each part is fetched when the text, the category or the person asks for it. */
export class WritingParts {
  readonly danger: LazyPart<DangerPart>;
  readonly dictation: LazyPart<DictationPart>;
  readonly folds: LazyPart<FoldedPart>;
  readonly numbers: LazyPart<NumbersPart>;
  readonly official: LazyPart<OfficialPart>;
  readonly onBehalf: LazyPart<OnBehalfPart>;
  readonly place: LazyPart<PlacePart>;
  readonly questions: LazyPart<QuestionsPart>;
  /** There may be personal numbers in the text, and nobody here can tell. */
  isNumberDoubtful = false;
  readonly #form: FormAccess;
  #isCallBelow = false;

  constructor(form: FormAccess) {
    this.#form = form;
    const { host } = form;
    this.danger = new LazyPart(host, async () => new (await import('./danger-part.ts')).DangerPart(form));
    this.dictation = new LazyPart(host, async () => new (await import('./dictation-part.ts')).DictationPart(form));
    this.folds = new LazyPart(host, async () => new (await import('./folded-part.ts')).FoldedPart(host));
    this.numbers = new LazyPart(host, async () => new (await import('./numbers-part.ts')).NumbersPart(form));
    this.official = new LazyPart(host, async () => new (await import('./official-part.ts')).OfficialPart(form));
    this.onBehalf = new LazyPart(host, async () => new (await import('./on-behalf-part.ts')).OnBehalfPart(form));
    this.place = new LazyPart(host, async () => new (await import('./place-part.ts')).PlacePart(form));
    this.questions = new LazyPart(host, async () => new (await import('./questions-part.ts')).QuestionsPart(form));
  }

  /** A moment after the last key, and once the city's file is there. */
  read(text: string): void {
    // Above a text that somebody is typing it would push the field from under their fingers; once it is shown it stays where it is.
    if (this.#calls === nothing) this.#isCallBelow = this.#form.text.matches(':focus');
    if (this.danger.part !== null) this.danger.part.look();
    else if (this.#mayTellDanger(text)) void this.danger.ask();
    if (this.numbers.part !== null) this.numbers.part.look();
    else if (mayHoldNumbers(text)) void this.numbers.ask();
  }

  #mayTellDanger(text: string): boolean {
    return mayTellDanger(text, this.#form.city()?.emergencyNumbers ?? []);
  }

  /** A part that can't be fetched must not cost a call for help. */
  get #calls(): TemplateResult | typeof nothing {
    const { host, text, city } = this.#form;
    if (this.danger.part !== null) return this.danger.part.view();
    return this.danger.hasFailed && this.#mayTellDanger(text.value) ? emergencyLine({ texts: host.texts, city: city() }, 'panel error', Infinity) : nothing;
  }

  /** Whom to call, above the text field or below it. */
  calls(isBelow: boolean): TemplateResult {
    return html`<div role="status">${isBelow === this.#isCallBelow ? this.#calls : nothing}</div>`;
  }

  get #hasQuestions(): boolean {
    return (this.#form.category()?.questions ?? []).length > 0;
  }

  /** False where questions could not be fetched: then nobody was asked. */
  get isAsked(): boolean {
    return !this.#hasQuestions || this.questions.part !== null;
  }

  errors(): readonly PartError[] {
    return [...(this.questions.part?.errors() ?? []), ...(this.onBehalf.part?.errors() ?? []), ...(this.folds.part?.errors(this.#form.fields()) ?? [])];
  }

  /** Before sending: what is needed and not here yet is asked for once more. A network that hangs holds nobody up. */
  async settle(): Promise<void> {
    const needed: Promise<unknown>[] = [];
    if (this.#hasQuestions) needed.push(this.questions.ask());
    const { onBehalfOf, contactKind } = this.#form.fields();
    if (onBehalfOf !== null) needed.push(this.onBehalf.ask());
    if (contactKind !== null) needed.push(this.folds.ask());
    if (mayHoldNumbers(this.#form.text.value)) needed.push(this.numbers.ask());
    if (needed.length > 0) await Promise.race([Promise.all(needed), new Promise((resolve) => setTimeout(resolve, waitMs))]);
  }

  /** The element to stop at before sending goes on. */
  stopsAt(): string | null {
    if (this.numbers.part !== null) return this.numbers.part.stops() ? 'numbers-title' : null;
    if (!mayHoldNumbers(this.#form.text.value)) return null;
    // What tells them apart could not be fetched: the person looks for themselves, once. Whoever sends again has looked.
    this.isNumberDoubtful = !this.isNumberDoubtful;
    this.#form.host.requestUpdate();
    return this.isNumberDoubtful ? 'numbers-doubt' : null;
  }

  /** Another complaint begins. */
  clear(): void {
    this.danger.part?.clear();
    this.isNumberDoubtful = false;
    this.numbers.part?.clear();
    this.place.part?.clear();
    this.dictation.part?.clear();
  }

  rendered(root: ParentNode): void {
    this.place.part?.rendered(root);
    if (this.#hasQuestions && !this.questions.hasFailed) void this.questions.ask();
    const { onBehalfOf, isAboutOfficial, place } = this.#form.fields();
    // It tells in words where a point is, also one that a photo gave.
    if (place?.latitude != null && !this.place.hasFailed) void this.place.ask();
    if (onBehalfOf !== null && !this.onBehalf.hasFailed) void this.onBehalf.ask();
    const isOfficial = isAboutOfficial || this.#form.category()?.isAboutOfficial === true;
    if (isOfficial && !this.official.hasFailed) void this.official.ask();
  }
}
