import type { Attachment } from '@kotak-aduan/api-client/schemas/attachment';
import type { Resolution } from '@kotak-aduan/api-client/schemas/resolution';
import type { TrackedCase } from '@kotak-aduan/api-client/schemas/tracked-case';
import type { PhotoList } from './sections/photo-list.ts';

interface CaseFilesOptions {
  readonly apiOrigin: () => string;
  /** All files that can be shown, with addresses that have just been signed; null where they can't be had. */
  readonly freshFiles: () => Promise<readonly Attachment[] | null>;
  readonly onChange: () => void;
}

/** Photos that were enlarged, recordings that were fetched, and the way to a file whose address lives for a minute. */
export class CaseFiles {
  readonly #enlarged = new Set<string>();
  readonly #players = new Map<string, string>();
  readonly #options: CaseFilesOptions;

  constructor(options: CaseFilesOptions) {
    this.#options = options;
  }

  get view(): Pick<PhotoList, 'enlarged' | 'enlarge' | 'others'> {
    return {
      enlarged: this.#enlarged,
      enlarge: this.#enlarge,
      others: { players: this.#players, play: (uploadId) => void this.#play(uploadId), download: this.download },
    };
  }

  readonly download = (uploadId: string): void => void this.#download(uploadId);

  readonly #enlarge = (uploadId: string): void => {
    if (!this.#enlarged.delete(uploadId)) this.#enlarged.add(uploadId);
    this.#options.onChange();
  };

  async #download(uploadId: string): Promise<void> {
    const url = await this.#freshUrl(uploadId);
    if (url !== null) saveAs(url, '');
  }

  /** All of it at once: a player that asks for a part a minute later would be refused. */
  async #play(uploadId: string): Promise<void> {
    const url = await this.#freshUrl(uploadId);
    if (url === null) return;
    const response = await fetch(url, { credentials: 'omit' }).catch(() => null);
    if (response?.ok !== true) return this.#download(uploadId);
    this.#players.set(uploadId, URL.createObjectURL(await response.blob()));
    this.#options.onChange();
  }

  /** Asked for at the press. */
  async #freshUrl(uploadId: string): Promise<string | null> {
    const url = (await this.#options.freshFiles())?.find((one) => one.uploadId === uploadId)?.url;
    return url === undefined ? null : new URL(url, this.#options.apiOrigin()).href;
  }

  forget(): void {
    this.#enlarged.clear();
    for (const url of this.#players.values()) URL.revokeObjectURL(url);
    this.#players.clear();
  }
}

export function filesOf({ attachments, messages, resolution }: TrackedCase): readonly Attachment[] {
  return [...attachments, ...messages.flatMap((message) => message.attachments), ...(resolution === null ? [] : filesOfResult(resolution))];
}

export function filesOfResult({ before, after, documents }: Resolution): readonly Attachment[] {
  return [...before, ...after, ...documents];
}

export function saveAs(url: string, name: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}
