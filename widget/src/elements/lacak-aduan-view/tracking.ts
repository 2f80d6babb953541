import { createClientFor } from '@kotak-aduan/api-client/client/create-client-for';
import { makeIds } from '@kotak-aduan/api-client/drafts';
import { KeptCodes } from '@kotak-aduan/api-client/kept-codes';
import { citizenId } from '@kotak-aduan/api-client/messages/citizen-id';
import { confirmResolution } from '@kotak-aduan/api-client/operations/confirm-resolution';
import { createCitizenReply } from '@kotak-aduan/api-client/operations/create-citizen-reply';
import { createUpload } from '@kotak-aduan/api-client/operations/create-upload';
import { disputeResolution } from '@kotak-aduan/api-client/operations/dispute-resolution';
import { getCity } from '@kotak-aduan/api-client/operations/get-city';
import { getOwnData } from '@kotak-aduan/api-client/operations/get-own-data';
import { getTrackedCase } from '@kotak-aduan/api-client/operations/get-tracked-case';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import { rateAnswer } from '@kotak-aduan/api-client/operations/rate-answer';
import { requestNewCode } from '@kotak-aduan/api-client/operations/request-new-code';
import { requestRight } from '@kotak-aduan/api-client/operations/request-right';
import { withdrawContact } from '@kotak-aduan/api-client/operations/withdraw-contact';
import type { CityConfig } from '@kotak-aduan/api-client/schemas/city-config';
import type { TrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code';
import { formatTrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code-characters';
import { hashTrackingCode } from '@kotak-aduan/api-client/sha256-hex';
import { html, nothing, type TemplateResult } from 'lit';
import type { Addition } from '../../controllers/addition.ts';
import { KeptCodesController } from '../../controllers/kept-codes-controller.ts';
import { codeMark, NewCodeController } from '../../controllers/new-code-controller.ts';
import { TrackingController } from '../../controllers/tracking-controller.ts';
import { knowErrorTexts } from '../../messages/error-text-for.ts';
import { trackingId, type AllMessages } from '../../messages/id/tracking.ts';
import { followingTimes, type FollowingTimes } from './following-times.ts';
import type { FormHost } from '../kotak-aduan-form/form-host.ts';
import { copyText } from '../kotak-aduan-form/copy-text.ts';
import { LazyPart } from '../kotak-aduan-form/lazy-part.ts';
import { partNotice } from '../kotak-aduan-form/part-notice.ts';
import { drawThumbnails } from '../kotak-aduan-form/draw-thumbnails.ts';
import { CaseView } from './case-view.ts';
import { drawPhotos } from './draw-photos.ts';
import { leavePage } from './leave-page.ts';
import { listenForLeaveKey } from './listen-for-leave-key.ts';
import type { NewCodePapers } from './new-code-papers.ts';
import { addStyles } from '../add-styles.ts';
import type { CopyState } from '../kotak-aduan-form/sections/receipt-section.ts';
import type { TrackingView, TrackingViewOptions } from '../kotak-aduan-form/tracking-view.ts';
import type { TrackingOptions } from './tracking-options.ts';
import { narrowCaseStyles } from './narrow-case.styles.ts';
import { trackingStyles } from './tracking.styles.ts';
import { codeSection } from './sections/code-section.ts';
import { elsewhereSection } from './sections/elsewhere-section.ts';
import { keepTick } from './sections/keep-tick.ts';
import { keptList } from './sections/kept-list.ts';
import { leaveRow } from './sections/leave-row.ts';
import { newCodeSection } from './sections/new-code-section.ts';

const operations = {
  openTracking,
  getCity,
  getTrackedCase,
  getOwnData,
  createUpload,
  createCitizenReply,
  confirmResolution,
  disputeResolution,
  rateAnswer,
  withdrawContact,
  requestRight,
  requestNewCode,
};

/** From a code to the complaint, its answers and its proof, and what its holder can do; in the box and in `<lacak-aduan>` alike. */
export class Tracking {
  readonly #host: FormHost;
  readonly #options: TrackingOptions;
  readonly #tracking: TrackingController;
  readonly #kept: KeptCodesController;
  readonly #newCode: NewCodeController;
  /** QR, picture and what else a receipt has. */
  readonly #papers: LazyPart<NewCodePapers>;
  readonly #view: CaseView;
  readonly #getCity: () => Promise<CityConfig>;
  #typedCode = '';
  #isLost = false;
  #copyState: CopyState = 'not-yet';
  #isLeavingCode = false;
  /** The city's own, once they are known; until then all that a city can have. */
  #contactKinds: CityConfig['contactKinds'] = ['whatsapp', 'phone', 'email'];
  /** Emptied before the page goes. */
  #hasLeft = false;

  constructor(host: FormHost, options: TrackingOptions) {
    this.#host = host;
    this.#options = options;
    knowErrorTexts(citizenId);
    const api = createClientFor(operations, { baseUrl: host.apiOrigin, fetch: host.fetcher });
    this.#getCity = () => api.getCity({});
    const ids = makeIds();
    this.#tracking = new TrackingController(host, api);
    this.#kept = new KeptCodesController(host, {
      codes: new KeptCodes(),
      look: async (trackingCode) => (await api.openTracking({ body: { trackingCode } })).case,
      makeId: ids.fileId,
      markOf: async (code) => codeMark(await hashTrackingCode(code)),
      mayKeep: () => this.#isOwnPage && !options.isShared(),
    });
    this.#newCode = new NewCodeController(host, { ask: api.requestNewCode, makeCode: ids.trackingCode, makeKey: ids.idempotencyKey, hash: hashTrackingCode });
    this.#papers = new LazyPart(host, async () => new (await import('./new-code-papers.ts')).NewCodePapers(host));
    this.#view = new CaseView({ host, api, tracking: this.#tracking, kept: this.#kept, go: options.go, texts: () => this.#texts });
    host.addController({ hostConnected: () => this.#listen(), hostDisconnected: () => this.#listening?.abort() });
  }

  #listening: AbortController | null = null;

  /** While it is on the page. */
  #listen(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    listenForLeaveKey({ isOn: () => !this.#hasLeft && this.#options.isShown() && this.#leavesByKey, leave: this.#leavePage, signal });
    addEventListener('beforeunload', (event) => !this.#hasLeft && (this.#view.isAtStake || this.#isCodeAtStake) && event.preventDefault(), { signal });
    void this.#kept.open();
  }

  get #texts(): AllMessages {
    const { texts, language } = this.#host;
    const all = { ...texts, ...(language.trackingTexts ?? trackingId) };
    return this.#options.hasReceipt() ? { ...all, trackBack: all.trackToReceipt, trackClose: all.trackToReceipt } : all;
  }

  /** Else the page around could read the code, and with it the complaint: the form may stand there, this may not. */
  get #isOwnPage(): boolean {
    return location.origin === this.#host.apiOrigin;
  }

  /** Of the city that has the complaint, as on its own pages and papers; by a server older than this the device's own. */
  get #times(): FollowingTimes {
    const { code: locale, dateWords: words } = this.#host.language;
    const { state } = this.#tracking;
    return followingTimes({ locale, words, timeZone: state.kind === 'open' ? state.case.timeZone : undefined });
  }

  async openCode(code: string, { isFromQr = false, addition }: { isFromQr?: boolean; addition?: Addition | undefined } = {}): Promise<void> {
    if (!this.#isOwnPage) return this.#options.go('track-there');
    this.#typedCode = code;
    const opening = this.#tracking.open(code);
    this.#options.go('opening');
    await opening;
    const { state } = this.#tracking;
    if (state.kind === 'open') {
      this.#typedCode = '';
      this.#view.opened(state.case, isFromQr);
      if (addition !== undefined) this.#view.write(addition);
    }
    this.#options.go(state.kind !== 'open' ? 'track-code' : addition !== undefined && state.case.canReply ? 'reply' : 'case-title');
  }

  readonly isKept = (code: TrackingCode): boolean => this.#kept.keptOf(code) !== null;

  /** For the empty form: nothing unless there is news. */
  news(): TemplateResult {
    const { isShared, isShown, show } = this.#options;
    const isNews = !isShown() && !isShared() && this.#kept.list.some(({ keptId }) => this.#kept.news(keptId) === 'new');
    return html`<p class="news" role="status">
      ${isNews ? html`<button type="button" class="button" @click=${show}>${this.#texts.keptNewsHere}</button>` : nothing}
    </p>`;
  }

  rendered(root: ParentNode): void {
    drawThumbnails(root, this.#view.files);
    if (this.#tracking.state.kind === 'open') drawPhotos(root, this.#host.apiOrigin);
  }

  /** In a dialog with nothing opened yet the key closes that, as in any other. */
  get #leavesByKey(): boolean {
    return this.#isOwnPage && (this.#host.layout !== 'dialog' || this.#tracking.state.kind === 'open');
  }

  /** What is shown goes first: the next page may take its time. */
  readonly #leavePage = (): void => {
    this.#hasLeft = true;
    this.#tracking.close();
    this.#view.forget();
    this.#forgetNewCode();
    this.#host.requestUpdate();
    leavePage({ window, leaveTo: `${this.#host.apiOrigin}/keluar` });
  };

  readonly #close = (): void => this.#closeAnd(() => this.#options.go('track-code'));

  #closeAnd(goOn: () => void): void {
    this.#tracking.close();
    this.#view.closed();
    goOn();
  }

  readonly #askNewCode = async (): Promise<void> => {
    await this.#newCode.ask();
    const { state } = this.#newCode;
    if (state.kind === 'asked') void this.#papers.ask();
    const places = { asked: 'lost-done', failed: 'lost-failed', missing: state.kind === 'missing' ? `lost-${state.field}` : '', writing: '', sending: '' };
    this.#options.go(places[state.kind] || 'lost-title');
  };

  #setLost(isLost: boolean): void {
    this.#isLost = isLost;
    this.#copyState = 'not-yet';
    this.#isLeavingCode = false;
    if (isLost) void this.#readContactKinds();
    else this.#forgetNewCode();
    this.#options.go(isLost ? 'lost-title' : 'track-code');
  }

  #forgetNewCode(): void {
    this.#newCode.clear();
    this.#papers.part?.clear();
  }

  async #readContactKinds(): Promise<void> {
    const city = await this.#getCity().catch(() => null);
    if (city === null || city.contactKinds.length === 0) return;
    const [first] = (this.#contactKinds = city.contactKinds);
    if (first !== undefined && !city.contactKinds.some((kind) => kind === this.#newCode.kind)) this.#newCode.set({ kind: first });
    this.#host.requestUpdate();
  }

  readonly #copyNewCode = async (): Promise<void> => {
    const { state } = this.#newCode;
    if (state.kind !== 'asked') return;
    this.#copyState = (await copyText(formatTrackingCode(state.code))) ? 'copied' : 'failed';
    this.#host.requestUpdate();
  };

  /** It is shown this once, and nobody has copied or kept it. */
  get #isCodeAtStake(): boolean {
    const { state } = this.#newCode;
    return state.kind === 'asked' && this.#copyState !== 'copied' && this.#kept.keptOf(state.code) === null;
  }

  /** Such a code goes only when it is said twice. */
  readonly #backFromLost = (): void => {
    if (this.#isCodeAtStake && !this.#isLeavingCode) return this.#askToLeaveCode(true);
    this.#setLost(false);
  };

  #askToLeaveCode(isAsking: boolean): void {
    this.#isLeavingCode = isAsking;
    this.#options.go(isAsking ? 'lost-leave' : 'lost-back');
  }

  body(): TemplateResult {
    if (this.#hasLeft) return html``;
    if (!this.#isOwnPage) return elsewhereSection({ texts: this.#texts, page: `${this.#host.apiOrigin}/lacak`, leave: this.#options.leave });
    return html`${leaveRow({ texts: this.#texts, hasKey: this.#leavesByKey, leave: this.#leavePage })} ${this.#shown()}`;
  }

  #shown(): TemplateResult {
    const { errorTexts } = this.#host;
    const texts = this.#texts;
    const { state } = this.#tracking;
    const { leave } = this.#options;
    const ways = leave !== null && this.#options.hasReceipt() ? { close: () => this.#closeAnd(leave), leave: null } : { close: this.#close, leave };
    if (state.kind === 'open') return this.#view.body({ state, times: this.#times, ...ways });
    if (state.kind === 'opening') return html`<p class="panel" id="opening" tabindex="-1">${texts.trackOpening}</p>`;
    if (this.#isLost) {
      return newCodeSection({
        texts,
        errorTexts,
        request: this.#newCode,
        kinds: this.#contactKinds,
        copyState: this.#copyState,
        papers: (made) => this.#papers.part?.view({ texts, ...made }) ?? partNotice(this.#papers, texts),
        keep: ({ code: trackingCode, complaintNumber }) =>
          this.#kept.mayKeep
            ? keepTick({ texts, kept: this.#kept, trackingCode, keep: () => this.#kept.keepWaiting({ trackingCode, complaintNumber }) })
            : nothing,
        isLeaving: this.#isLeavingCode,
        ask: () => void this.#askNewCode(),
        copy: () => void this.#copyNewCode(),
        back: this.#backFromLost,
        stay: () => this.#askToLeaveCode(false),
      });
    }
    const kept = keptList({ texts, kept: this.#kept, open: (code) => void this.openCode(code), remove: (keptId) => void this.#kept.remove(keptId) });
    return html`${this.#options.isShared() ? nothing : kept}
    ${codeSection({
      texts,
      errorTexts,
      problem: state.problem,
      typed: this.#typedCode,
      write: (typed) => {
        this.#typedCode = typed;
      },
      open: () => void this.openCode(this.#typedCode),
      lost: () => this.#setLost(true),
      leave: this.#options.leave,
    })}`;
  }
}

/** In the place of the form, with the styles that the form's root has not yet. */
export function trackInBox(view: TrackingView, { host, go, shared, behind }: TrackingViewOptions): Tracking {
  addStyles(host.renderRoot, trackingStyles, narrowCaseStyles);
  const show = (): void => void view.toggle();
  return new Tracking(host, { go, isShared: () => shared.isOn, isShown: () => view.isOpen, show, leave: show, hasReceipt: () => behind() !== 'text' });
}
