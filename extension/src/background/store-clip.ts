import browser from 'webextension-polyfill';
import type { AccountKey } from '../accounts/account-key.ts';
import { cityOf } from '../accounts/city-of.ts';
import { draftsOf } from '../storage/drafts.ts';
import { type ClipOutcome, clipTab, type ClipTabOptions } from './clip-tab.ts';
import { clippedParts } from './clipped-parts.ts';
import { fetchMedia } from './fetch-media.ts';
import { readTab } from './read-tab.ts';

type Given = Pick<ClipTabOptions, 'tabId' | 'request' | 'draftId' | 'isDrafted' | 'screenshot' | 'onDrafted'> &
  Partial<Pick<ClipTabOptions, 'readTab'>> & { readonly account: AccountKey | null };

/** `clipTab` with this browser's own stores and permissions. */
export async function storeClip({ account, ...given }: Given): Promise<ClipOutcome> {
  try {
    return await clipTab({
      readTab,
      ...given,
      store: await draftsOf(account),
      ...(await cityOf(account)),
      extensionVersion: browser.runtime.getManifest().version,
      fetchMedia,
      clippedParts,
    });
  } catch {
    // Whatever failed here failed to store: the person is told to make room and to try again.
    return { kind: 'none', reason: 'storage-refused' };
  }
}
