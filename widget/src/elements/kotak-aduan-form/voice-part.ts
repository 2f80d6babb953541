import type { DraftFile } from '@kotak-aduan/api-client/drafts';
import { voiceMaxSeconds } from '@kotak-aduan/api-client/schemas/limits';
import type { TemplateResult } from 'lit';
import type { AttachmentsController } from '../../controllers/attachments-controller.ts';
import { SoundLevel } from '../../media/sound-level.ts';
import { VoiceRecorder, type VoiceState } from '../../media/voice-recorder.ts';
import { voiceId, type VoiceMessages } from '../../messages/id/voice.ts';
import { FileUrls } from '@kotak-aduan/api-client/drafts/file-urls';
import type { FormHost } from './form-host.ts';
import type { PickedFiles } from './picked-files.ts';
import { player } from './sections/player.ts';
import { clock, voiceSection } from './sections/voice-section.ts';

interface VoicePartOptions {
  readonly host: FormHost;
  readonly photos: AttachmentsController;
  readonly picked: PickedFiles;
  readonly leave: () => void;
}

const tickMs = 250;

/** A voice note, recorded in place. What was spoken is in the draft as soon as recording stops, before anybody presses anything. */
export class VoicePart {
  readonly #options: VoicePartOptions;
  readonly #recorder: VoiceRecorder;
  readonly #urls: FileUrls;
  #level: SoundLevel | null = null;
  #ticking: ReturnType<typeof setInterval> | undefined;
  /** The note that was recorded last, as it stands in the draft. */
  #noteId: string | null = null;
  /** The one that the next replaces, once the next is there. */
  #replacedId: string | null = null;
  #isOpen = true;
  /** Settles when what is being said is in the draft. */
  #keeping: Promise<void> = Promise.resolve();
  #kept: () => void = () => undefined;
  #cannotPlay = false;
  #focusNext: string | null = null;
  #root: ParentNode | null = null;

  constructor(options: VoicePartOptions) {
    this.#options = options;
    this.#urls = new FileUrls();
    this.#recorder = new VoiceRecorder({ onChange: (state) => this.#changed(state) });
  }

  get #words(): VoiceMessages {
    return this.#options.host.language.partTexts?.voice ?? voiceId;
  }

  get #note(): DraftFile | null {
    return this.#options.photos.files.find(({ fileId }) => fileId === this.#noteId) ?? null;
  }

  #changed(state: VoiceState): void {
    clearInterval(this.#ticking);
    this.#level?.close();
    this.#level = null;
    if (state.kind === 'recording') {
      this.#focusNext = 'voice-stop';
      this.#keeping = new Promise((resolve) => (this.#kept = resolve));
      if (this.#recorder.stream !== null) this.#level = new SoundLevel(this.#recorder.stream);
      this.#ticking = setInterval(() => this.#tick(), tickMs);
      // Fetched while the person speaks: it strips and completes the recording when they stop.
      void import('../../media/strip-media.ts').catch(() => undefined);
    }
    if (state.kind === 'problem') this.#focusNext = 'voice-begin';
    if (state.kind === 'recorded') void this.#keep(state.file).then(this.#kept);
    if (state.kind === 'idle' || state.kind === 'problem') this.#kept();
    this.#options.host.requestUpdate();
  }

  /** Beside the drawing: the whole form is not drawn anew for a second that passed. */
  #tick(): void {
    const time = this.#root?.querySelector('#voice-time');
    const level = this.#root?.querySelector<HTMLMeterElement>('#voice-level');
    if (time?.firstChild) time.textContent = this.#words.time(clock(this.#recorder.seconds), clock(voiceMaxSeconds));
    if (level) level.value = this.#level?.read() ?? 0;
  }

  async #keep(file: File): Promise<void> {
    const { photos } = this.#options;
    const before = photos.files.map(({ fileId }) => fileId);
    await photos.add([file]);
    const added = photos.files.find(({ fileId, name }) => name === file.name && !before.includes(fileId));
    if (added === undefined) return this.close();
    if (this.#replacedId !== null) await photos.remove(this.#replacedId);
    this.#replacedId = null;
    if (!this.#isOpen) return this.close();
    this.#noteId = added.fileId;
    this.#cannotPlay = false;
    this.#focusNext = 'voice-done';
    this.#options.host.requestUpdate();
  }

  #begin(): void {
    this.#options.photos.aboutToPick();
    this.#replacedId = this.#noteId;
    this.#noteId = null;
    void this.#recorder.begin();
  }

  async #remove(): Promise<void> {
    const { photos } = this.#options;
    if (this.#noteId !== null) await photos.remove(this.#noteId);
    this.#noteId = null;
    this.#focusNext = 'voice-begin';
    this.#recorder.cancel();
  }

  /** The panel opens, for a note of its own. */
  start(): void {
    this.#isOpen = true;
  }

  /** The panel closes: what is being said is kept, and the next note is another one. */
  finish(): void {
    this.#isOpen = false;
    this.#replacedId = null;
    if (this.#recorder.state.kind === 'recording') this.#recorder.stop();
    else this.close();
  }

  async settle(): Promise<void> {
    if (this.#recorder.state.kind === 'recording') this.#recorder.stop();
    else if (this.#recorder.state.kind === 'asking') this.#recorder.cancel();
    await this.#keeping;
  }

  /** The draft is wiped. */
  close(): void {
    this.#recorder.cancel();
    this.#noteId = null;
    this.#urls.clear();
  }

  view(): TemplateResult {
    const { photos, picked, leave } = this.#options;
    const note = this.#note;
    // Removed in the list meanwhile: there is nothing to listen to.
    const isGone = this.#recorder.state.kind === 'recorded' && note === null && photos.state.kind === 'idle';
    return voiceSection({
      words: this.#words,
      state: isGone ? { kind: 'idle' } : this.#recorder.state,
      player: note && this.#player(note),
      isFull: photos.room === 0,
      begin: () => this.#begin(),
      stop: () => this.#recorder.stop(),
      discard: () => {
        this.#focusNext = 'voice-begin';
        this.#recorder.cancel();
      },
      remove: () => void this.#remove(),
      done: leave,
      save: () => photos.aboutToPick(),
      held: picked.view(),
      pick: (files) => void picked.pick(files),
    });
  }

  #player(note: DraftFile): TemplateResult {
    return player({
      mediaType: note.mediaType,
      url: this.#urls.of(note),
      name: this.#words.player,
      hasFailed: this.#cannotPlay,
      cannotPlay: this.#words.cannotPlay,
      onFailed: () => {
        this.#cannotPlay = true;
        this.#options.host.requestUpdate();
      },
    });
  }

  rendered(root: ParentNode): void {
    this.#root = root;
    const target = this.#focusNext === null ? null : root.querySelector<HTMLElement>(`#${this.#focusNext}`);
    if (target === null) return;
    this.#focusNext = null;
    target.focus();
  }
}
