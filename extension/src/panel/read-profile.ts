import { accountSnapshotSchema } from '@kotak-aduan/api-client/schemas';
import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import type { Profile } from '../adapters/index.ts';
import type { ProfileWorld } from '../content/profile.ts';
import { answerTab } from './answer-tab.ts';

/** The script stands in a stranger's page: what does not fit is no profile. */
const profileSchema = z.nullable(z.omit(accountSnapshotSchema, { unitId: true }));

export type ProfileOutcome = { readonly kind: 'read'; readonly profile: Profile } | { readonly kind: 'no-profile' | 'closed' };

/** What the profile beside the panel shows. `closed`: no gesture has allowed its page yet. */
export async function readProfilePage(): Promise<ProfileOutcome> {
  const tab = await answerTab();
  if (tab?.id === undefined) return { kind: 'closed' };
  const target = { tabId: tab.id };
  try {
    await browser.scripting.executeScript({ target, files: ['profile.js'] });
    const [answer] = await browser.scripting.executeScript({
      target,
      // Runs in the page's isolated world and so can close over nothing.
      func: () => (globalThis as ProfileWorld).kotakAduanProfile?.() ?? null,
    });
    const profile = profileSchema.safeParse(answer?.result).data ?? null;
    return profile === null ? { kind: 'no-profile' } : { kind: 'read', profile };
  } catch {
    // What the gesture allowed has ended with the page, or it is one of the browser's own.
    return { kind: 'closed' };
  }
}
