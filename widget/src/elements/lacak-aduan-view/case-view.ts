import type { DraftFile } from '@kotak-aduan/api-client/drafts';
import type { Attachment } from '@kotak-aduan/api-client/schemas/attachment';
import type { OwnData } from '@kotak-aduan/api-client/schemas/own-data';
import type { TrackedCase } from '@kotak-aduan/api-client/schemas/tracked-case';
import { html, nothing, type TemplateResult } from 'lit';
import type { Addition } from '../../controllers/addition.ts';
import type { KeptCodesController } from '../../controllers/kept-codes-controller.ts';
import type { TrackingController } from '../../controllers/tracking-controller.ts';
import type { AllMessages } from '../../messages/id/tracking.ts';
import { ownDataText } from '../../own-data-text.ts';
import type { TimeWords } from '../../time-words.ts';
import type { FormHost } from '../kotak-aduan-form/form-host.ts';
import { refusePhoto } from '../kotak-aduan-form/refuse-photo.ts';
import { AddedMessage } from './added-message.ts';
import { CaseFiles, filesOf, filesOfResult, saveAs } from './case-files.ts';
import { CaseSteps, type StepsApi } from './case-steps.ts';
import { caseSection, type CaseSection } from './sections/case-section.ts';
import type { OwnDataState } from './sections/data-section.ts';
import { keepTick } from './sections/keep-tick.ts';
import type { RatingFields } from './sections/rating-fields.ts';
import type { Verdict } from './sections/verdict-section.ts';
import { canTake, UnsentWords } from './unsent-words.ts';

interface CaseViewOptions {
  readonly host: FormHost;
  readonly api: StepsApi;
  readonly tracking: TrackingController;
  readonly kept: KeptCodesController;
  readonly go: (id: string) => void;
  readonly texts: () => AllMessages;
}

/** What was said when a step was done, and where to look when it failed. */
const outcomes = {
  reply: { notice: null, failed: 'reply' },
  dispute: { notice: 'disputed', failed: 'dispute' },
  confirm: { notice: 'confirmed', failed: 'rate-words' },
  rate: { notice: 'rated', failed: 'rate-words' },
  withdraw: { notice: 'contactWithdrawn', failed: 'withdraw-question' },
  right: { notice: 'rightsAsked', failed: 'right-text' },
} as const;

/** One complaint that is open: what is shown of it, and what the person is in the middle of. */
export class CaseView {
  readonly #options: CaseViewOptions;
  readonly #steps: CaseSteps;
  readonly #files: CaseFiles;
  #verdict: Verdict = 'none';
  #isWithdrawing = false;
  #settling: 'reply' | 'dispute' | null = null;
  #ownData: OwnDataState = { kind: 'closed' };
  #notice: 'disputed' | 'confirmed' | 'rated' | 'contactWithdrawn' | 'rightsAsked' | 'movedOn' | null = null;
  #hasRefreshed = false;
  #isFromQr = false;
  #saving: ReturnType<typeof setTimeout> | undefined;
  readonly #added: AddedMessage;
  readonly #unsent: UnsentWords;

  constructor(options: CaseViewOptions) {
    this.#options = options;
    const { host, api, tracking } = options;
    this.#steps = new CaseSteps(host, {
      api,
      tracking,
      language: () => host.language.code,
      refuse: (cause, picked) => refusePhoto(cause, picked, host.language),
      onChange: () => this.#saveSoon(),
    });
    this.#added = new AddedMessage(this.#steps.reply);
    this.#unsent = new UnsentWords({ host, steps: this.#steps, go: options.go });
    this.#files = new CaseFiles({
      apiOrigin: () => host.apiOrigin,
      freshFiles: () => this.#freshFiles(),
      onChange: () => host.requestUpdate(),
    });
  }

  get files(): readonly DraftFile[] {
    return this.#steps.files;
  }

  /** Something that only this page has: with a kept code the words are kept too, photos never. */
  get isAtStake(): boolean {
    return this.#steps.files.length > 0 || (this.#steps.isBegun && this.#keptCode === null);
  }

  get #keptCode(): ReturnType<KeptCodesController['keptOf']> {
    const { kept, tracking } = this.#options;
    return kept.keptOf(tracking.code);
  }

  /** From a QR: its address, with the code, stands in the browser's own list of visited pages, which no page can clear. */
  opened(tracked: TrackedCase, isFromQr: boolean): void {
    this.closed();
    this.#isFromQr = isFromQr;
    this.#steps.belongTo(tracked, this.#keptCode?.words ?? {});
    if (this.#steps.dispute.isBegun) this.#verdict = 'dispute';
    void this.#options.kept.saw(this.#options.tracking.code, tracked);
  }

  /** Begins the message with this. */
  write(addition: Addition): void {
    this.#added.begin(addition, this.#number);
  }

  get #number(): string | null {
    const { state } = this.#options.tracking;
    return state.kind === 'open' ? state.case.complaintNumber : null;
  }

  /** Words stay, for whoever opens the same complaint again. */
  closed(): void {
    this.#verdict = 'none';
    this.#isWithdrawing = false;
    this.#ownData = { kind: 'closed' };
    this.#notice = null;
    this.#hasRefreshed = false;
    this.#files.forget();
  }

  forget(): void {
    this.closed();
    this.#added.forget();
    this.#steps.forget();
  }

  /** While a code is kept, the words are kept with it. */
  #saveSoon(): void {
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => {
      void this.#options.kept.setWords(this.#options.tracking.code, this.#steps.words);
      this.#added.keep(this.#number);
    }, 300);
  }

  readonly #send = async (name: keyof typeof outcomes): Promise<void> => {
    const { host, go, tracking, kept } = this.#options;
    if (this.#settling !== null || this.#steps[name].state.kind === 'sending') return;
    this.#settling = name === 'reply' || name === 'dispute' ? name : null;
    this.#forgetMessages();
    const outcome = await this.#steps.send(name).finally(() => (this.#settling = null));
    host.requestUpdate();
    if (tracking.state.kind !== 'open') return go('track-code');
    void kept.saw(tracking.code, tracking.state.case);
    if (outcome === 'failed') return this.#failed(name, tracking.state.case);
    if (outcome !== 'done') return go(outcome);
    if (name === 'reply') this.#added.sent();
    if (name === 'confirm' || name === 'dispute') this.#verdict = 'none';
    if (name === 'withdraw') this.#isWithdrawing = false;
    // What stands open is from before.
    this.#ownData = { kind: 'closed' };
    const { notice } = outcomes[name];
    this.#notice = notice;
    if (notice !== null) go('case-notice');
  };

  /** At its field; where the case has moved on and that is gone, with what was written for it, or else above all. */
  #failed(name: keyof typeof outcomes, tracked: TrackedCase): void {
    const { go } = this.#options;
    if (canTake(name, tracked)) return go(outcomes[name].failed);
    if (this.#unsent.isAnyOf(tracked)) return go('unsent-title');
    this.#notice = 'movedOn';
    go('case-notice');
  }

  /** What was said of the last step holds no longer than the case that it was said of. */
  #forgetMessages(): void {
    this.#notice = null;
    this.#hasRefreshed = false;
    if (this.#steps.reply.state.kind === 'done') this.#steps.reply.changed();
  }

  readonly #rate = async (): Promise<void> => {
    if (this.#steps.rating !== null) return this.#send('rate');
    this.#steps.rate.state = { kind: 'empty' };
    this.#options.go('rate-words');
  };

  readonly #showData = async (): Promise<void> => {
    const { host, tracking, go } = this.#options;
    if (this.#ownData.kind === 'fetching') return;
    this.#ownData = { kind: 'fetching' };
    host.requestUpdate();
    const found = await tracking.readOwnData();
    if (tracking.state.kind !== 'open') return go('track-code');
    // A step that was taken meanwhile has changed it.
    if (this.#ownData.kind !== 'fetching') return;
    this.#ownData = typeof found === 'string' ? { kind: 'failed', code: found } : { kind: 'shown', data: found };
    go(typeof found === 'string' ? 'show-data' : 'own-data');
  };

  /** With addresses that have just been signed; what stands in one's own data alone is asked for only while that is open. */
  async #freshFiles(): Promise<readonly Attachment[] | null> {
    const { go, tracking } = this.#options;
    const data = this.#ownData.kind === 'shown' ? await tracking.readOwnData() : await tracking.refresh();
    if (tracking.state.kind !== 'open') {
      go('track-code');
      return null;
    }
    return [
      ...filesOf(tracking.state.case),
      ...(typeof data === 'object' ? [...(data.files ?? []), ...(data.earlierResolutions ?? []).flatMap(filesOfResult)] : []),
    ];
  }

  readonly #refresh = async (): Promise<void> => {
    const { host, go, tracking, kept } = this.#options;
    this.#forgetMessages();
    const hadUnsent = tracking.state.kind === 'open' && this.#unsent.isAnyOf(tracking.state.case);
    await tracking.refresh();
    // The code has been replaced, or is not known any more: the field says so.
    if (tracking.state.kind !== 'open') return go('track-code');
    this.#hasRefreshed = true;
    void kept.saw(tracking.code, tracking.state.case);
    host.requestUpdate();
    if (!hadUnsent && this.#unsent.isAnyOf(tracking.state.case)) go('unsent-title');
  };

  #set(change: () => void, goTo: string): void {
    change();
    this.#options.go(goTo);
  }

  body({ state, times, close, leave }: Pick<CaseSection, 'state' | 'times' | 'close' | 'leave'>): TemplateResult {
    const { host, kept, tracking } = this.#options;
    const { code: trackingCode } = tracking;
    const texts = this.#options.texts();
    const steps = this.#steps;
    const rating: RatingFields = {
      degrees: steps.degrees,
      words: steps.rate.text,
      rate: (quality, degree) => steps.setDegree(quality, degree),
      write: (words) => steps.setRatingWords(words),
    };
    const written = (name: 'reply' | 'dispute', photos: CaseSteps['replyPhotos']): CaseSection['reply'] => ({
      state: steps[name].state,
      text: steps[name].text,
      photos,
      isSettling: this.#settling === name && photos.state.kind === 'preparing',
      write: (text) => steps[name].setText(text),
      send: () => void this.#send(name),
    });
    return caseSection({
      texts,
      errorTexts: host.errorTexts,
      times,
      state,
      close,
      leave,
      notice: this.#notice === null ? null : texts[this.#notice],
      hasRefreshed: this.#hasRefreshed,
      refresh: () => void this.#refresh(),
      download: this.#files.download,
      ...this.#files.view,
      unsent: this.#unsent.view(state.case, texts),
      keep: html`${this.#isFromQr ? html`<p class="hint" id="from-qr">${texts.trackFromQr}</p>` : nothing}
      ${kept.mayKeep ? keepTick({ texts, kept, trackingCode, keep: async () => void (trackingCode !== null && (await kept.keep(trackingCode, state.case))) }) : nothing}`,
      reply: written('reply', steps.replyPhotos),
      verdict: {
        verdict: this.#verdict,
        choose: (verdict) => this.#set(() => (this.#verdict = verdict), { none: 'verdict-title', confirm: 'confirming', dispute: 'dispute' }[verdict]),
        confirm: { state: steps.confirm.state, rating, send: () => void this.#send('confirm') },
        dispute: written('dispute', steps.disputePhotos),
      },
      rating: { state: steps.rate.state, fields: rating, send: () => void this.#rate() },
      data: {
        contact: {
          contact: state.case.contact ?? null,
          state: steps.withdraw.state,
          isAsking: this.#isWithdrawing,
          ask: (isAsking) => this.#set(() => (this.#isWithdrawing = isAsking), isAsking ? 'withdraw-question' : 'withdraw-contact'),
          withdraw: () => void this.#send('withdraw'),
        },
        rights: {
          requests: state.case.requests ?? [],
          state: steps.right.state,
          kind: steps.rightKind,
          text: steps.right.text,
          choose: (kind) => steps.setRightKind(kind),
          write: (text) => steps.right.setText(text),
          send: () => void this.#send('right'),
        },
        ownData: this.#ownData,
        files: this.#files.view,
        showData: () => void this.#showData(),
        hideData: () => this.#set(() => (this.#ownData = { kind: 'closed' }), 'show-data'),
        downloadData: (data) => this.#download(data, times),
      },
    });
  }

  #download(data: OwnData, times: TimeWords): void {
    const texts = this.#options.texts();
    const url = URL.createObjectURL(new Blob([ownDataText(data, { texts, times })], { type: 'text/plain;charset=utf-8' }));
    saveAs(url, `${texts.dataFile}-${data.complaint.complaintNumber}.txt`);
    URL.revokeObjectURL(url);
  }
}
