import { warnDeveloper } from '../warn-developer.ts';

const asked = new Map<string, Promise<unknown>>();

/**
 * Says to the city that this page holds the box (`requestSite`), with nothing but the Origin header that the browser sets. Where the page is
 * not on the list the browser lets nobody read the refusal, so this rejects, and the city's coordinators are shown the origin.
 */
export function askForSite(cityOrigin: string): Promise<unknown> {
  // Nothing inherited: some libraries write into every object, and `cache` would be read as a setting.
  const init = { __proto__: null, method: 'POST' } as const;
  const answer = asked.get(cityOrigin) ?? fetch(`${cityOrigin}/api/v1/site-requests`, init);
  asked.set(cityOrigin, answer);
  return answer;
}

/** The page keeps its link. Its developer hears why, its city's coordinators that it is there. */
export function tellNotListed(cityOrigin: string): void {
  // Refused or unheard: nothing changes here.
  askForSite(cityOrigin).catch(() => undefined);
  warnDeveloper(
    `The box did not open on ${location.origin}: a coordinator of ${cityOrigin} must allow this origin (they are shown it now), and the page's policy must let that host in (script-src; frame-src, or connect-src for isolation="inline").`,
  );
}
