import { type DraftStore, openDrafts } from '@kotak-aduan/api-client/drafts';

let opened: Promise<DraftStore> | null = null;

/** The extension's own drafts, the same in the background, the panel and the desk. Opened at the first use of each context. */
export function clipDrafts(): Promise<DraftStore> {
  opened ??= openDrafts({ name: 'kotak-aduan-clips' });
  return opened;
}
