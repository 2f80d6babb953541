import browser from 'webextension-polyfill';
import { clipDrafts } from '../storage/drafts.ts';
import { knownCity, messageKey } from '../storage/items.ts';
import { type ClipOutcome, clipTab, type ClipTabOptions } from './clip-tab.ts';
import { clippedParts } from './clipped-parts.ts';
import { fetchMedia } from './fetch-media.ts';
import { readTab } from './read-tab.ts';

type Given = Pick<ClipTabOptions, 'tabId' | 'request' | 'draftId' | 'isDrafted' | 'screenshot' | 'onDrafted'> & Partial<Pick<ClipTabOptions, 'readTab'>>;

/** `clipTab` with this browser's own stores and permissions. */
export async function storeClip(given: Given): Promise<ClipOutcome> {
  try {
    return await clipTab({
      readTab,
      ...given,
      store: await clipDrafts(),
      city: await knownCity.get(),
      messageKey: await messageKey.get(),
      extensionVersion: browser.runtime.getManifest().version,
      fetchMedia,
      clippedParts,
    });
  } catch {
    // Whatever failed here failed to store: the person is told to make room and to try again.
    return { kind: 'none', reason: 'storage-refused' };
  }
}
