import { html, nothing, type TemplateResult } from 'lit';
import type { AttachmentsController } from '../../controllers/attachments-controller.ts';
import { isSignedPdf } from '../../media/is-signed-pdf.ts';
import type { MediaMessages } from '../../messages/id/media.ts';
import { originalMaxBytes, readPicked } from '../../photos/read-picked.ts';
import type { FormHost } from './form-host.ts';
import { LazyPart } from './lazy-part.ts';
import { mediaWords } from './media-file.ts';

interface PickedFilesOptions {
  readonly host: FormHost;
  readonly photos: Pick<AttachmentsController, 'add' | 'problems'>;
  /** All of them are in the draft. */
  readonly taken: () => void;
  readonly go: (selector: string) => void;
}

type HeldState = 'idle' | 'coming' | 'offline' | 'signed';

/** Some phones give a picked file no type; then its name has to do. Its bytes are looked at all the same. */
const typesByEnding: Readonly<Record<string, string>> = {
  '3gp': 'video/3gpp',
  mov: 'video/quicktime',
  mp4: 'video/mp4',
  m4a: 'audio/mp4',
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  pdf: 'application/pdf',
  wav: 'audio/wav',
  webm: 'video/webm',
};

/** Files between being picked and being in the draft: held while what prepares them is fetched, or while the person decides on a signed one. */
export class PickedFiles {
  readonly #options: PickedFilesOptions;
  readonly #forPdf: LazyPart<unknown>;
  readonly #forRecording: LazyPart<unknown>;
  #files: readonly File[] = [];
  #state: HeldState = 'idle';

  constructor(options: PickedFilesOptions) {
    this.#options = options;
    this.#forPdf = new LazyPart(options.host, () => import('../../media/strip-pdf.ts'));
    this.#forRecording = new LazyPart(options.host, () => import('../../media/strip-media.ts'));
  }

  get #words(): MediaMessages {
    return mediaWords(this.#options.host);
  }

  async pick(picked: readonly File[]): Promise<void> {
    this.#files = [...this.#files, ...(await Promise.all(picked.map(hold)))];
    await this.#goOn();
  }

  readonly #goOn = async (): Promise<void> => {
    const files = this.#files;
    if (files.length === 0) return;
    this.#become('coming');
    const parts = new Set(files.flatMap(({ type }) => (type === 'application/pdf' ? this.#forPdf : type.startsWith('image/') ? [] : this.#forRecording)));
    const came = await Promise.all([...parts].map((part) => part.ask()));
    const signed = await Promise.all(files.map(isSigned));
    // More were picked, or all were let go of meanwhile.
    if (files !== this.#files) return;
    if (came.includes(null)) {
      addEventListener('online', () => void this.#goOn(), { once: true });
      this.#notice('offline');
    } else if (signed.includes(true)) this.#notice('signed');
    else await this.#add();
  };

  readonly #add = async (): Promise<void> => {
    const { photos, taken, go } = this.#options;
    const files = this.#files;
    this.forget();
    await photos.add(files);
    if (photos.problems.length === 0) taken();
    else go('#photo-problems');
  };

  readonly #letGo = (): void => {
    this.forget();
    this.#options.go('#file-title');
  };

  /** Before sending: what is still held is taken or refused, and the person sees which. */
  settle(): void {
    if (this.#files.length > 0) void this.#add();
  }

  forget(): void {
    this.#files = [];
    this.#become('idle');
  }

  #become(state: HeldState): void {
    this.#state = state;
    this.#options.host.requestUpdate();
  }

  #notice(state: 'offline' | 'signed'): void {
    this.#become(state);
    this.#options.go('#held-files');
  }

  view(): TemplateResult | typeof nothing {
    const words = this.#words;
    const names = this.#files.map(({ name }) => name).join(', ');
    switch (this.#state) {
      case 'idle':
        return nothing;
      case 'coming':
        return html`<p class="hint" role="status">${this.#options.host.texts.partComing}</p>`;
      case 'offline':
        return this.#question({ told: words.waiting(names), yes: words.tryAgain, onYes: this.#goOn });
      case 'signed':
        return this.#question({ told: words.signed(names), yes: words.attachUnsigned, onYes: this.#add });
    }
  }

  #question({ told, yes, onYes }: { told: string; yes: string; onYes: () => Promise<void> }): TemplateResult {
    return html`<div class="held" id="held-files" role="alert" tabindex="-1"><p>${told}</p></div>
      <div class="row">
        <button type="button" class="primary" @click=${() => void onYes()}>${yes}</button>
        <button type="button" class="quiet" @click=${this.#letGo}>${this.#words.letGo}</button>
      </div>`;
  }
}

/** By its own bytes: while a question stands, the phone may take the file back. A film is too large to be held twice. */
async function hold(file: File): Promise<File> {
  const type = file.type === '' ? (typesByEnding[file.name.split('.').pop()?.toLowerCase() ?? ''] ?? '') : file.type;
  const details = { type, lastModified: file.lastModified };
  if (file.size > originalMaxBytes) return type === file.type ? file : new File([file], file.name, details);
  // What can't be read is refused in words where the others are prepared.
  return readPicked(file).then(
    (bytes) => new File([bytes], file.name, details),
    () => file,
  );
}

async function isSigned(file: File): Promise<boolean> {
  if (file.type !== 'application/pdf' || file.size > originalMaxBytes) return false;
  return file.arrayBuffer().then(isSignedPdf, () => false);
}
