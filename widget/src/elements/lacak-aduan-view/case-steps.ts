import type { ClientFor } from '@kotak-aduan/api-client';
import { makeIds, type DraftFile } from '@kotak-aduan/api-client/drafts';
import type { confirmResolution } from '@kotak-aduan/api-client/operations/confirm-resolution';
import type { createCitizenReply } from '@kotak-aduan/api-client/operations/create-citizen-reply';
import type { createUpload } from '@kotak-aduan/api-client/operations/create-upload';
import type { disputeResolution } from '@kotak-aduan/api-client/operations/dispute-resolution';
import type { rateAnswer } from '@kotak-aduan/api-client/operations/rate-answer';
import type { requestRight } from '@kotak-aduan/api-client/operations/request-right';
import type { withdrawContact } from '@kotak-aduan/api-client/operations/withdraw-contact';
import type { AnswerQuality, Rating, RatingDegree } from '@kotak-aduan/api-client/schemas/rating';
import type { RightKind } from '@kotak-aduan/api-client/schemas/right-request';
import type { TrackedCase } from '@kotak-aduan/api-client/schemas/tracked-case';
import type { ReactiveControllerHost } from 'lit';
import { AttachmentsController } from '../../controllers/attachments-controller.ts';
import { StepController, type StepInput } from '../../controllers/step-controller.ts';
import type { TrackingController } from '../../controllers/tracking-controller.ts';
import { preparePhoto } from '../../photos/prepare-photo.ts';
import type { Degrees } from './sections/rating-fields.ts';

export type StepsApi = ClientFor<{
  createUpload: typeof createUpload;
  createCitizenReply: typeof createCitizenReply;
  confirmResolution: typeof confirmResolution;
  disputeResolution: typeof disputeResolution;
  rateAnswer: typeof rateAnswer;
  withdrawContact: typeof withdrawContact;
  requestRight: typeof requestRight;
}>;

interface CaseStepsOptions {
  readonly api: StepsApi;
  readonly tracking: TrackingController;
  readonly language: () => string;
  /** Says in the person's words why a photo can't be taken. */
  readonly refuse: (cause: unknown, picked: File) => Promise<never>;
  /** Something was typed or chosen. */
  readonly onChange: () => void;
}

type StepName = 'reply' | 'dispute' | 'confirm' | 'rate' | 'withdraw' | 'right';

const noDegrees: Degrees = { substantive: null, solution: null, valid: null, quick: null, friendly: null, inclusive: null };

/** Everything that the holder of a code can do with the case. Words stay until the server has them, and go with the case that they belong to. */
export class CaseSteps {
  readonly reply: StepController;
  readonly dispute: StepController;
  readonly confirm: StepController;
  readonly rate: StepController;
  readonly withdraw: StepController;
  readonly right: StepController;
  readonly replyPhotos: AttachmentsController;
  readonly disputePhotos: AttachmentsController;
  degrees: Degrees = noDegrees;
  rightKind: RightKind = 'correction';
  /** The complaint that these words are about. */
  #number: string | null = null;
  readonly #host: ReactiveControllerHost;
  readonly #options: CaseStepsOptions;

  constructor(host: ReactiveControllerHost, options: CaseStepsOptions) {
    this.#host = host;
    this.#options = options;
    const { api, language } = options;
    this.reply = this.#step(true, ({ token, idempotencyKey, ...rest }) =>
      api.createCitizenReply({ token, idempotencyKey, body: { ...rest, language: language() } }),
    );
    this.dispute = this.#step(true, ({ token, idempotencyKey, ...rest }) =>
      api.disputeResolution({ token, idempotencyKey, body: { ...rest, language: language(), resolvedAt: this.#resolvedAt } }),
    );
    this.confirm = this.#step(false, ({ token, idempotencyKey }) =>
      api.confirmResolution({ token, idempotencyKey, body: { resolvedAt: this.#resolvedAt, rating: this.rating } }),
    );
    this.rate = this.#step(false, ({ token, idempotencyKey }) => api.rateAnswer({ token, idempotencyKey, body: this.rating ?? { ...noDegrees, words: null } }));
    this.withdraw = this.#step(false, ({ token, idempotencyKey }) => api.withdrawContact({ token, idempotencyKey, body: {} }));
    this.right = this.#step(false, ({ token, idempotencyKey, text }) =>
      api.requestRight({ token, idempotencyKey, body: { kind: this.rightKind, text: text === '' ? null : text } }),
    );
    this.replyPhotos = this.#photos(this.reply);
    this.disputePhotos = this.#photos(this.dispute);
  }

  /** Of the photos that are being chosen. */
  get files(): readonly DraftFile[] {
    return [...this.reply.files, ...this.dispute.files];
  }

  /** Words or photos that only this page has. */
  get isBegun(): boolean {
    return this.reply.isBegun || this.dispute.isBegun || this.right.isBegun || (this.rate.isBegun && this.rate.state.kind !== 'done');
  }

  /** Null where nothing was said. */
  get rating(): Rating | null {
    const words = this.rate.text.trim();
    const isSaid = words !== '' || Object.values(this.degrees).some((degree) => degree !== null);
    return isSaid ? { ...this.degrees, words: words === '' ? null : words } : null;
  }

  setDegree(quality: AnswerQuality, degree: RatingDegree | null): void {
    this.degrees = { ...this.degrees, [quality]: degree };
    this.#rated();
  }

  setRatingWords(words: string): void {
    this.rate.setText(words);
    this.confirm.changed();
  }

  setRightKind(kind: RightKind): void {
    this.rightKind = kind;
    this.right.changed();
    this.#host.requestUpdate();
  }

  #rated(): void {
    this.rate.changed();
    this.confirm.changed();
    this.#host.requestUpdate();
  }

  /** The case that is open now. Words about another are nobody's business here. */
  belongTo({ complaintNumber, rating = null }: TrackedCase, kept: Readonly<Record<string, string>>): void {
    if (this.#number === complaintNumber) return;
    this.forget();
    this.#number = complaintNumber;
    if (rating !== null) {
      const { words, ratedAt: _ratedAt, ...degrees } = rating;
      this.degrees = degrees;
      this.rate.text = words ?? '';
    }
    for (const name of ['reply', 'dispute', 'right'] as const) this[name].text = kept[name] ?? '';
  }

  /** What is left of a step that can't be taken any more, its photos too. */
  drop(name: 'reply' | 'dispute' | 'rate'): void {
    this[name].setText('');
    void this[name].setFiles([]);
    if (name !== 'rate') (name === 'reply' ? this.replyPhotos : this.disputePhotos).clear();
  }

  /** To be kept with the code, where it is kept. */
  get words(): Readonly<Record<string, string>> {
    const begun = (['reply', 'dispute', 'right'] as const).filter((name) => this[name].text.trim() !== '');
    return Object.fromEntries(begun.map((name) => [name, this[name].text]));
  }

  /** Waits for the photos, then sends. Gives where to look. */
  async send(name: StepName): Promise<'done' | 'failed' | 'photo-problems'> {
    const photos = name === 'reply' ? this.replyPhotos : name === 'dispute' ? this.disputePhotos : null;
    if (photos !== null && !(await photos.settle())) return 'photo-problems';
    return (await this[name].run()) ? 'done' : 'failed';
  }

  forget(): void {
    this.#number = null;
    this.degrees = noDegrees;
    this.rightKind = 'correction';
    for (const step of [this.reply, this.dispute, this.confirm, this.rate, this.withdraw, this.right]) step.clear();
    this.replyPhotos.clear();
    this.disputePhotos.clear();
  }

  /** Of the result that the person has in front of them: nobody confirms or disputes another. */
  get #resolvedAt(): string {
    const { state } = this.#options.tracking;
    return (state.kind === 'open' ? state.case.resolution?.resolvedAt : null) ?? '';
  }

  #step(needsText: boolean, send: (input: StepInput) => Promise<TrackedCase>): StepController {
    const { api, tracking, onChange } = this.#options;
    return new StepController(this.#host, { tracking, upload: api.createUpload, makeKey: makeIds().idempotencyKey, needsText, send, onChange });
  }

  #photos(step: StepController): AttachmentsController {
    return new AttachmentsController(this.#host, {
      prepare: (picked, bytes) => preparePhoto(picked, { bytes }).catch((cause: unknown) => this.#options.refuse(cause, picked)),
      read: () => step.files,
      write: (files) => step.setFiles(files),
    });
  }
}
