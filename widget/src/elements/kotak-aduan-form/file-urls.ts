import type { DraftFile } from '@kotak-aduan/api-client/drafts';

/** Addresses under which players find the bytes of a draft's files. */
export class FileUrls {
  readonly #urls = new Map<string, string>();

  of({ fileId, bytes, mediaType }: DraftFile): string {
    const known = this.#urls.get(fileId);
    if (known !== undefined) return known;
    const url = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
    this.#urls.set(fileId, url);
    return url;
  }

  /** Lets go of all bytes. */
  clear(): void {
    for (const url of this.#urls.values()) URL.revokeObjectURL(url);
    this.#urls.clear();
  }
}
