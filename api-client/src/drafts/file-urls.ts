import type { DraftFile } from './draft.ts';

/** Addresses under which pictures and players find the bytes of a draft's files, for as long as they are shown. */
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
