import browser from 'webextension-polyfill';
import { platformPagePatterns } from '../platform-hosts.ts';

const scriptId = 'pointer';

/** Follows the pointer on the platforms that a person gave permission for, and on no other page; permission taken away ends it. */
export async function followPointer(): Promise<void> {
  const granted: string[] = [];
  for (const pattern of platformPagePatterns) if (await browser.permissions.contains({ origins: [pattern] })) granted.push(pattern);
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (known !== undefined && sameSet(known.matches ?? [], granted)) return;
  if (known !== undefined) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (granted.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: scriptId, matches: granted, js: ['pointer.js'], runAt: 'document_start', allFrames: false, persistAcrossSessions: true },
  ]);
}

function sameSet(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((one) => right.includes(one));
}
