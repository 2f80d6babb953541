import type { TemplateResult } from 'lit';
import type { AttachmentsController } from '../../controllers/attachments-controller.ts';
import type { FormHost } from './form-host.ts';
import { mediaWords } from './media-file.ts';
import type { PickedFiles } from './picked-files.ts';
import { mediaSection } from './sections/media-section.ts';

interface MediaPartOptions {
  readonly host: FormHost;
  readonly photos: Pick<AttachmentsController, 'room' | 'aboutToPick'>;
  readonly picked: PickedFiles;
  readonly leave: () => void;
}

/** Choosing a video, a document or a recording made elsewhere. */
export class MediaPart {
  readonly #options: MediaPartOptions;

  constructor(options: MediaPartOptions) {
    this.#options = options;
  }

  view(): TemplateResult {
    const { host, photos, picked, leave } = this.#options;
    return mediaSection({
      words: mediaWords(host),
      isFull: photos.room === 0,
      held: picked.view(),
      save: () => photos.aboutToPick(),
      pick: (files) => void picked.pick(files),
      close: leave,
    });
  }
}
