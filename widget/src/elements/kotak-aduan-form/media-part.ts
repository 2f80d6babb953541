import type { TemplateResult } from 'lit';
import type { AttachmentsController } from '../../controllers/attachments-controller.ts';
import type { FormHost } from './form-host.ts';
import { mediaWords } from './media-file.ts';
import { mediaSection } from './sections/media-section.ts';

interface MediaPartOptions {
  readonly host: FormHost;
  readonly photos: AttachmentsController;
  readonly leave: () => void;
}

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

/** Choosing a video, a document or a recording made elsewhere. */
export class MediaPart {
  readonly #options: MediaPartOptions;

  constructor(options: MediaPartOptions) {
    this.#options = options;
  }

  view(): TemplateResult {
    const { host, photos, leave } = this.#options;
    return mediaSection({
      words: mediaWords(host),
      isFull: photos.room === 0,
      save: () => photos.aboutToPick(),
      pick: (files) => {
        void photos.add(files.map(withType));
        leave();
      },
      close: leave,
    });
  }
}

function withType(file: File): File {
  if (file.type !== '') return file;
  const type = typesByEnding[file.name.split('.').pop()?.toLowerCase() ?? ''];
  return type === undefined ? file : new File([file], file.name, { type, lastModified: file.lastModified });
}
