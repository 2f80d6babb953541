import { tellOncePerPage } from '../tell-once-per-page.ts';

/** Where the page's elements, each from a script of its own, see that another of them has asked already. */
const key = Symbol.for('kotak-aduan.asked');

/**
 * Says to the city that this page holds the box (`requestSite`), with nothing but the Origin header that the browser sets. Rejects where the
 * page is not on the list, which any page may read (no red line in its console) and the city's coordinators are shown; and where nothing is heard.
 */
export function askForSite(cityOrigin: string, send: typeof fetch = fetch): Promise<unknown> {
  const known: unknown = Reflect.get(document, key);
  const asked: Map<unknown, unknown> = known instanceof Map ? known : new Map();
  const before = asked.get(cityOrigin);
  const answer = before instanceof Promise ? before : ask(cityOrigin, send);
  Reflect.set(document, key, asked.set(cityOrigin, answer));
  return answer;
}

async function ask(cityOrigin: string, send: typeof fetch): Promise<void> {
  // Nothing inherited: some libraries write into every object, and `cache` would be read as a setting.
  const init = { __proto__: null, method: 'POST' } as const;
  const response = await send(`${cityOrigin}/api/v1/site-requests`, init);
  const answer: unknown = await response.json();
  if (Reflect.get(Object(answer), 'isListed') !== true) throw new Error('not listed');
}

/** Whether the city answers this page. Where it does not, its developer and its coordinators are told. */
export async function isListed(cityOrigin: string, send?: typeof fetch): Promise<boolean> {
  try {
    await askForSite(cityOrigin, send);
    return true;
  } catch {
    tellNotListed(cityOrigin, send);
    return false;
  }
}

/** The page keeps its links. Its developer hears why, its city's coordinators that it is there: once, however many elements it has. */
export function tellNotListed(cityOrigin: string, send?: typeof fetch): void {
  const isFirst = tellOncePerPage(
    `Only links are shown on ${location.origin}: a coordinator of ${cityOrigin} must allow this origin (they are shown it now). If it is allowed, this page's policy must let ${cityOrigin} in: script-src; frame-src for <kotak-aduan> and <lacak-aduan>; connect-src for <kanal-resmi> and isolation="inline".`,
  );
  // Refused or unheard: nothing changes here.
  if (isFirst) askForSite(cityOrigin, send).catch(() => undefined);
}
