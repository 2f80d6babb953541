import type { DraftFile } from '@kotak-aduan/api-client/drafts';
import type { ReactiveController } from 'lit';
import type { ControllerHost } from './controller-host.ts';

/** Addresses under which picked photos can be shown, given back when the element goes. */
export class ObjectUrlsController implements ReactiveController {
  readonly #urls = new Map<string, string>();

  constructor(host: ControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    for (const url of this.#urls.values()) URL.revokeObjectURL(url);
    this.#urls.clear();
  }

  urlOf(file: Pick<DraftFile, 'bytes' | 'fileId' | 'mediaType'>): string {
    const known = this.#urls.get(file.fileId);
    if (known !== undefined) return known;
    const url = URL.createObjectURL(new Blob([file.bytes], { type: file.mediaType }));
    this.#urls.set(file.fileId, url);
    return url;
  }
}
