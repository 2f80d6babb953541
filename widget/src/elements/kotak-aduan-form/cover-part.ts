import type { DraftFile } from '@kotak-aduan/api-client/drafts';
import type { TemplateResult } from 'lit';
import { coverId, type CoverMessages } from '../../messages/id/cover.ts';
import { CoverEditor } from '../../photos/cover-editor.ts';
import { coverPhoto } from '../../photos/cover-photo.ts';
import { SaveTimer } from '../../controllers/save-timer.ts';
import type { FormHost } from './form-host.ts';
import { coverSection, type CoverState } from './sections/cover-section.ts';

interface CoverPartOptions {
  readonly file: DraftFile;
  /** What is drawn so far goes into the draft: a reload must not take it off a face. */
  readonly keep: (areas: NonNullable<DraftFile['cover']>) => Promise<void>;
  /** Puts the covered photo in the place of the file. */
  readonly replace: (covered: DraftFile) => Promise<void>;
  readonly leave: () => void;
}

/** While a box is moved by keys it is kept as often as what is typed. */
const keepAfterMs = 300;
const arrows: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Covering faces and number plates in one photo, by pointer or by keyboard; the covered parts are baked into other bytes. */
export class CoverPart {
  readonly #host: FormHost;
  readonly #options: CoverPartOptions;
  readonly #editor: CoverEditor;
  readonly #timer: SaveTimer;
  #state: CoverState = 'editing';
  #saving: Promise<boolean> | null = null;
  #said = '';
  #focusNext: string | null = null;

  constructor(host: FormHost, options: CoverPartOptions) {
    this.#host = host;
    this.#options = options;
    this.#editor = new CoverEditor(options.file.cover);
    this.#timer = new SaveTimer(() => this.#keep());
  }

  get #words(): CoverMessages {
    return this.#host.language.partTexts?.cover ?? coverId;
  }

  #keep(): Promise<void> {
    this.#timer.stop();
    return this.#options.keep(this.#editor.areas);
  }

  /** As it was before anything was drawn. */
  readonly #cancel = (): void => {
    this.#timer.stop();
    void this.#options.keep([]);
    this.#options.leave();
  };

  #changed(said = '', focus: string | null = null): void {
    void this.#keep();
    this.#draw(said, focus);
  }

  #draw(said = '', focus: string | null = null): void {
    this.#said = said;
    this.#focusNext = focus;
    this.#host.requestUpdate();
  }

  readonly #pointer = (event: PointerEvent): void => {
    const stage = event.currentTarget;
    if (!(stage instanceof HTMLElement) || this.#state === 'saving') return;
    const { left, top, width, height } = stage.getBoundingClientRect();
    const at = { x: (event.clientX - left) / width, y: (event.clientY - top) / height };
    if (event.type === 'pointerdown') {
      const box = event.target instanceof HTMLElement ? event.target.dataset['box'] : undefined;
      this.#editor.begin(at, box === undefined ? null : Number(box));
      // Goes on where the finger leaves the picture. A pointer that is made up in a test can't be held.
      if (event.isTrusted) stage.setPointerCapture(event.pointerId);
      // Else the browser would begin to select words.
      event.preventDefault();
      return this.#draw();
    }
    if (event.type === 'pointermove') {
      this.#editor.drag(at);
      return this.#draw();
    }
    if (event.type === 'pointercancel') this.#editor.cancel();
    const index = this.#editor.end();
    this.#changed('', index === null ? null : `[data-box="${index}"]`);
  };

  readonly #key = (event: KeyboardEvent, index: number): void => {
    const arrow = arrows[event.key];
    const { key } = event;
    if (arrow === undefined && key !== 'Enter' && key !== 'Delete' && key !== 'Backspace') return;
    event.preventDefault();
    if (arrow !== undefined) {
      if (event.shiftKey) this.#editor.resizeBy(index, arrow);
      else this.#editor.moveBy(index, arrow);
      // A key that is held changes it thirty times a second.
      this.#timer.start(keepAfterMs);
      return this.#draw();
    }
    if (key === 'Enter') return this.#draw(this.#words.placed(index + 1), '#cover-add');
    this.#editor.remove(index);
    this.#changed(this.#words.removed(index + 1), '#cover-add');
  };

  /** Before the photo is sent or another one is opened: what is drawn is covered, saved or not. False where it can't be. */
  async settle(): Promise<boolean> {
    if (this.#editor.areas.length === 0 || (await this.#save())) return true;
    this.#become('unsent');
    return false;
  }

  #become(state: CoverState): void {
    this.#state = state;
    this.#draw();
  }

  #save(): Promise<boolean> {
    this.#saving ??= this.#bake().finally(() => (this.#saving = null));
    return this.#saving;
  }

  async #bake(): Promise<boolean> {
    this.#timer.stop();
    this.#become('saving');
    try {
      await this.#options.replace(await coverPhoto(this.#options.file, this.#editor.areas));
      this.#options.leave();
      return true;
    } catch {
      // A phone without memory left, or a picture it can't read: the person is told, and the photo is as it was.
      this.#become('failed');
      return false;
    }
  }

  view(): TemplateResult {
    return coverSection({
      words: this.#words,
      editor: this.#editor,
      fileId: this.#options.file.fileId,
      state: this.#state,
      said: this.#said,
      pointer: this.#pointer,
      key: this.#key,
      add: () => this.#changed('', `[data-box="${this.#editor.add()}"]`),
      undo: () => {
        this.#editor.undo();
        this.#changed('', this.#editor.canUndo ? null : '#cover-add');
      },
      save: () => void this.#save(),
      cancel: this.#cancel,
    });
  }

  /** Places are set here: a page's policy lets no `style` attribute pass. */
  rendered(root: ParentNode): void {
    for (const box of root.querySelectorAll<HTMLElement>('[data-box]')) {
      const area = this.#editor.areas[Number(box.dataset['box'])];
      if (area === undefined) continue;
      for (const side of ['left', 'top', 'width', 'height'] as const) box.style[side] = `${area[side] * 100}%`;
    }
    const target = this.#focusNext === null ? null : root.querySelector<HTMLElement>(this.#focusNext);
    this.#focusNext = null;
    target?.focus();
  }
}
