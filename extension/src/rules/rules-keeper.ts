import type { ReadingRules } from '@kotak-aduan/api-client/schemas/reading-rules';
import browser from 'webextension-polyfill';
import { builtInVersion, type TrialPage, tryRules } from '../adapters/index.ts';
import { currentToken, extensionClient } from '../session/extension-client.ts';
import { keptRules } from '../storage/items.ts';
import { noRules, refreshRules } from './refresh-rules.ts';
import type { RulesRefusal } from './verify-served-rules.ts';

/** In the package: the adapters' fixtures as JSON, made by the build. */
const trialPagesPath = 'trial-pages.json';

/**
 * Asks the paired server, and nobody else, whether it has a newer set, and gives why that is not read by, where the admin wasn't told yet. Only pages of ours
 * do so: a set is tried where there is a DOM.
 */
export async function lookForRules(signal?: AbortSignal): Promise<RulesRefusal | null> {
  const client = await extensionClient();
  if (client === null || (await currentToken()) === null) return null;
  // A server that is down, or older than this: everything stays as it is.
  const served = await client.getReadingRules({ signal }).catch(() => null);
  const kept = (await keptRules.get()) ?? noRules;
  const next = await refreshRules({ kept, served, builtInVersion, tryOut, subtle: crypto.subtle });
  const { refused } = next;
  const told = refused === null ? next : { ...next, refused: { ...refused, isTold: true } };
  if (JSON.stringify(told) !== JSON.stringify(kept)) await keptRules.set(told);
  return refused === null || refused.isTold ? null : refused.reason;
}

/** The pages are read from the package only where a set is there to be tried. */
async function tryOut(rules: ReadingRules): Promise<ReturnType<typeof tryRules>> {
  const response = await fetch(browser.runtime.getURL(trialPagesPath));
  // Of our own package, made by our own build.
  return tryRules(rules, (await response.json()) as readonly TrialPage[]);
}
