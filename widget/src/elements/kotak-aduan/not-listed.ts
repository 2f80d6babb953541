import { tellOncePerPage } from '../tell-once-per-page.ts';

const asked = new Map<string, Promise<unknown>>();

/**
 * Says to the city that this page holds the box (`requestSite`), with nothing but the Origin header that the browser sets. Where the page is
 * not on the list the browser lets nobody read the refusal, so this rejects, and the city's coordinators are shown the origin.
 */
export function askForSite(cityOrigin: string, send: typeof fetch = fetch): Promise<unknown> {
  // Nothing inherited: some libraries write into every object, and `cache` would be read as a setting.
  const init = { __proto__: null, method: 'POST' } as const;
  const answer = asked.get(cityOrigin) ?? send(`${cityOrigin}/api/v1/site-requests`, init);
  asked.set(cityOrigin, answer);
  return answer;
}

/** The page keeps its links. Its developer hears why, its city's coordinators that it is there: once, however many elements it has. */
export function tellNotListed(cityOrigin: string, send?: typeof fetch): void {
  const isFirst = tellOncePerPage(
    `Only links are shown on ${location.origin}: a coordinator of ${cityOrigin} must allow this origin (they are shown it now). If it is allowed, this page's policy must let ${cityOrigin} in: script-src; frame-src for <kotak-aduan> and <lacak-aduan>; connect-src for <kanal-resmi> and isolation="inline".`,
  );
  // Refused or unheard: nothing changes here.
  if (isFirst) askForSite(cityOrigin, send).catch(() => undefined);
}
