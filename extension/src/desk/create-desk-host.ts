import { createClient, cryptoRandom, randomUuid } from '@kotak-aduan/api-client';
import { openDrafts, type DraftStore } from '@kotak-aduan/api-client/drafts';
import type { DeskHost } from './desk-host.ts';
import { fetchFile } from './fetch-file.ts';

export interface DeskHostOptions extends Pick<DeskHost, 'baseUrl' | 'transport' | 'keepToken' | 'languageChoice' | 'clips'> {
  /** Only by bearer token. */
  readonly getToken?: () => Promise<string | null>;
}

/** What both pages share: the client with its credentials, drafts in IndexedDB, files by their signed addresses. */
export function createDeskHost({ getToken, ...page }: DeskHostOptions): DeskHost {
  const { baseUrl, transport } = page;
  let drafts: Promise<DraftStore> | null = null;
  return {
    ...page,
    client: createClient({ baseUrl, credentials: transport === 'cookie' ? 'same-origin' : 'omit', ...(getToken === undefined ? {} : { getToken }) }),
    openDrafts: () => (drafts ??= openDrafts({ name: 'kotak-aduan-desk' })),
    fetchFile: (url, signal) => fetchFile({ url, baseUrl, signal }),
    now: () => new Date(),
    randomId: () => randomUuid(cryptoRandom),
  };
}
