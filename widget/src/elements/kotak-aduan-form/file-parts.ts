import type { DraftFile } from '@kotak-aduan/api-client/drafts';
import { html, nothing, type TemplateResult } from 'lit';
import type { AttachmentsController } from '../../controllers/attachments-controller.ts';
import { filesId, type FilesMessages } from '../../messages/id/files.ts';
import { addStyles } from '../add-styles.ts';
import { drawPreview } from './draw-preview.ts';
import type { CoverPart } from './cover-part.ts';
import type { ExtraPanel } from './extras.ts';
import { filePartsStyles } from './file-parts.styles.ts';
import { FileUrls } from '@kotak-aduan/api-client/drafts/file-urls';
import type { FormHost } from './form-host.ts';
import { LazyPart } from './lazy-part.ts';
import type { MediaPart } from './media-part.ts';
import { partNotice } from './part-notice.ts';
import type { PickedFiles } from './picked-files.ts';
import { detailsSection } from './sections/details-section.ts';
import { fileName } from './sections/file-name.ts';
import type { VoicePart } from './voice-part.ts';

/** While a caption is typed it is kept as often as the text is. */
const keepAfterMs = 300;

interface PanelOptions {
  readonly host: FormHost;
  readonly photos: AttachmentsController;
  readonly picked: PickedFiles;
  readonly leave: () => void;
}

/** The panels below the files, one at a time: a file by itself, covering, recording, a video or a document. */
export class FileParts {
  readonly #host: FormHost;
  readonly #photos: AttachmentsController;
  readonly #urls: FileUrls;
  /** Files whose picture or player failed. */
  readonly #failed = new Set<string>();
  readonly #coverParts: LazyPart<typeof import('./cover-part.ts')>;
  readonly #voice: LazyPart<VoicePart>;
  readonly #media: LazyPart<MediaPart>;
  /** Of both panels in which files can be picked. */
  readonly #picked = new Set<PickedFiles>();
  #cover: CoverPart | null = null;
  #panel: ExtraPanel | null = null;
  #focusNext: string | null = null;
  #root: ParentNode | null = null;
  #caption: { readonly fileId: string; readonly text: string } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: FormHost, photos: AttachmentsController) {
    this.#host = host;
    this.#urls = new FileUrls();
    this.#photos = photos;
    this.#coverParts = new LazyPart(host, () => import('./cover-part.ts'));
    // With what a recording is prepared by: one that was made while the line went down must not be lost for it.
    const panel = async (kind: 'voice' | 'media'): Promise<PanelOptions> => {
      const { PickedFiles } = await import('./picked-files.ts');
      const picked = new PickedFiles({ host, photos, taken: () => this.#taken(kind), go: (selector) => this.#go(selector) });
      this.#picked.add(picked);
      return { host, photos, picked, leave: () => this.#leave(`open-${kind}`) };
    };
    this.#voice = new LazyPart(host, async () => new (await import('./voice-part.ts')).VoicePart(await panel('voice')));
    this.#media = new LazyPart(host, async () => new (await import('./media-part.ts')).MediaPart(await panel('media')));
    addStyles(host.renderRoot, filePartsStyles);
    void this.#coverDrawn();
  }

  get #words(): FilesMessages {
    return this.#host.language.partTexts?.files ?? filesId;
  }

  /** Not before what is drawn on a photo covers it. */
  async open(panel: ExtraPanel): Promise<void> {
    if (this.#cover === null || (await this.#cover.settle())) this.#show(panel);
    else this.#go('#cover-failed');
  }

  #show(panel: ExtraPanel): void {
    this.#closePanel();
    this.#panel = panel;
    if (panel.kind === 'voice') void this.#voice.ask();
    if (panel.kind === 'media') void this.#media.ask();
    if (panel.kind === 'voice') this.#voice.part?.start();
    this.#go('#file-title');
  }

  /** Before the complaint is sent: what is being typed, spoken and covered belongs to it. False where a photo can't be covered. */
  async settle(): Promise<boolean> {
    this.#keepCaption();
    await this.#voice.part?.settle();
    for (const picked of this.#picked) picked.settle();
    return this.#cover === null ? this.#coverDrawn() : this.#cover.settle();
  }

  /** What was drawn on a page that is gone. Where it can't be covered, it is shown, with the reason. */
  async #coverDrawn(): Promise<boolean> {
    for (const { fileId, cover = [] } of this.#photos.files) {
      if (cover.length === 0) continue;
      const part = await this.#coverOf(fileId);
      if (part === null) return false;
      if (await part.settle()) continue;
      this.#panel = { kind: 'details', fileId };
      this.#cover = part;
      return false;
    }
    return true;
  }

  async #coverOf(fileId: string, leave: (shownId: string) => void = () => undefined): Promise<CoverPart | null> {
    const parts = await this.#coverParts.ask();
    const file = this.#photos.files.find((one) => one.fileId === fileId);
    if (parts === null || file === undefined) return null;
    let shownId = fileId;
    return new parts.CoverPart(this.#host, {
      file,
      keep: (cover) => this.#photos.change(fileId, { cover }),
      replace: async (covered) => {
        await this.#photos.change(fileId, { ...covered, cover: [] });
        shownId = covered.fileId;
      },
      leave: () => leave(shownId),
    });
  }

  /** Everything is wiped. */
  forget(): void {
    this.#caption = null;
    for (const picked of this.#picked) picked.forget();
    this.#voice.part?.close();
    this.close();
  }

  close(): void {
    this.#closePanel();
    this.#host.requestUpdate();
  }

  #closePanel(): void {
    this.#keepCaption();
    // What is being spoken is kept.
    this.#voice.part?.finish();
    this.#panel = null;
    this.#cover = null;
    this.#urls.clear();
    this.#failed.clear();
  }

  /** What was picked in a panel is in the draft. Whoever has gone on elsewhere meanwhile stays there. */
  #taken(kind: 'voice' | 'media'): void {
    if (this.#panel?.kind !== kind) return;
    if (this.#root?.querySelector('.file-panel:focus-within')) this.#leave(`open-${kind}`);
    else this.close();
  }

  /** And back to the button that opened it. */
  #leave(id: string): void {
    this.close();
    this.#go(`[id="${id}"]`);
  }

  #go(selector: string): void {
    this.#focusNext = selector;
    this.#host.requestUpdate();
  }

  #describe(fileId: string, text: string): void {
    this.#caption = { fileId, text };
    this.#timer ??= setTimeout(() => this.#keepCaption(), keepAfterMs);
  }

  #keepCaption(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#caption === null) return;
    const { fileId, text } = this.#caption;
    this.#caption = null;
    void this.#photos.change(fileId, { caption: text.trim() === '' ? null : text });
  }

  async #move(fileId: string, by: -1 | 1): Promise<void> {
    this.#keepCaption();
    await this.#photos.move(fileId, by);
    // The button that was pressed may be the last step, and a disabled one has no focus.
    const index = this.#photos.files.findIndex((file) => file.fileId === fileId);
    const isAtEnd = index === 0 || index === this.#photos.files.length - 1;
    this.#go(isAtEnd === by < 0 ? '#file-later' : '#file-earlier');
  }

  async #remove(fileId: string): Promise<void> {
    this.#caption = null;
    this.close();
    await this.#photos.remove(fileId);
    this.#go('input[name="photos"]');
  }

  said({ coveredParts = 0 }: DraftFile): TemplateResult | typeof nothing {
    return coveredParts === 0 ? nothing : html`<p class="hint">${this.#words.covered(coveredParts)}</p>`;
  }

  view(): TemplateResult | typeof nothing {
    const panel = this.#panel;
    if (this.#cover !== null) return this.#cover.view();
    if (panel === null) return nothing;
    if (panel.kind === 'details') return this.#details(panel.fileId);
    const part = panel.kind === 'voice' ? this.#voice : this.#media;
    return part.part?.view() ?? partNotice(part, this.#host.texts);
  }

  async #openCover(fileId: string): Promise<void> {
    this.#keepCaption();
    const cover = await this.#coverOf(fileId, (shownId) => {
      this.#show({ kind: 'details', fileId: shownId });
      this.#go('#open-cover');
    });
    if (cover === null || this.#panel?.kind !== 'details' || this.#panel.fileId !== fileId) return;
    this.#cover = cover;
    this.#go('#file-title');
  }

  #details(fileId: string): TemplateResult | typeof nothing {
    const { files } = this.#photos;
    const index = files.findIndex((one) => one.fileId === fileId);
    const file: DraftFile | undefined = files[index];
    // Removed below the list meanwhile.
    if (file === undefined) return nothing;
    const caption = this.#caption?.fileId === fileId ? this.#caption.text : file.caption;
    return detailsSection({
      texts: this.#host.texts,
      words: this.#words,
      file: { ...file, caption },
      name: fileName(this.#host.texts, files, fileId),
      index,
      count: files.length,
      url: () => this.#urls.of(file),
      hasFailed: this.#failed.has(fileId),
      onFailed: () => this.#fail(fileId),
      describe: (text) => this.#describe(fileId, text),
      move: (by) => void this.#move(fileId, by),
      cover: () => void this.#openCover(file.fileId),
      loading: partNotice(this.#coverParts, this.#host.texts),
      withholdPlace: () => void this.#photos.withholdPlace(fileId),
      remove: () => void this.#remove(fileId),
      done: () => this.#leave(`edit-${fileId}`),
    });
  }

  #fail(fileId: string): void {
    this.#failed.add(fileId);
    this.#host.requestUpdate();
  }

  rendered(root: ParentNode): void {
    this.#root = root;
    this.#drawPreview(root);
    this.#cover?.rendered(root);
    this.#voice.part?.rendered(root);
    const target = this.#focusNext === null ? null : root.querySelector<HTMLElement>(this.#focusNext);
    if (target === null) return;
    this.#focusNext = null;
    target.focus();
  }

  #drawPreview(root: ParentNode): void {
    const canvas = root.querySelector<HTMLCanvasElement>('canvas[data-preview]');
    const file = this.#photos.files.find(({ fileId }) => fileId === canvas?.dataset['preview']);
    if (canvas === null || file === undefined || canvas.dataset['drawn'] === file.fileId) return;
    canvas.dataset['drawn'] = file.fileId;
    void drawPreview(canvas, file).then((isDrawn) => {
      if (!isDrawn) this.#fail(file.fileId);
    });
  }
}
