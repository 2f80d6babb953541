import { tellOncePerPage } from '../tell-once-per-page.ts';

/** Where the page's elements, each from a script of its own, see that another of them has asked already. */
const key = Symbol.for('kotak-aduan.asked');

/**
 * Says to the city that this page holds the box (`requestSite`), with nothing but the Origin header that the browser sets. Rejects where the
 * page is not on the list, which any page may read (no red line in its console) and the city's coordinators are shown; and where nothing is heard.
 */
export async function askForSite(cityOrigin: string, send?: typeof fetch): Promise<void> {
  if (!(await answerOf(cityOrigin, send))) throw new Error('not listed');
}

function answerOf(cityOrigin: string, send: typeof fetch = fetch): Promise<unknown> {
  const asked = askedBefore();
  const before = asked.get(cityOrigin);
  const answer = before instanceof Promise ? before : ask(cityOrigin, send);
  Reflect.set(document, key, asked.set(cityOrigin, answer));
  return answer;
}

function askedBefore(): Map<unknown, unknown> {
  const known: unknown = Reflect.get(document, key);
  return known instanceof Map ? known : new Map();
}

/** False where the city says in so many words that it has not listed the page; anything else that is no yes rejects. */
async function ask(cityOrigin: string, send: typeof fetch): Promise<boolean> {
  // Nothing inherited: some libraries write into every object, and `cache` would be read as a setting.
  const init = { __proto__: null, method: 'POST' } as const;
  const response = await send(`${cityOrigin}/api/v1/site-requests`, init);
  const answer: unknown = await response.json();
  const isListed: unknown = Reflect.get(Object(answer), 'isListed');
  if (typeof isListed !== 'boolean') throw new Error('no answer');
  return isListed;
}

/** Whether the city has said that this page is not on its list; then its developer and its coordinators are told. A line that is down says nothing. */
export async function isRefused(cityOrigin: string, send?: typeof fetch): Promise<boolean> {
  try {
    if (await answerOf(cityOrigin, send)) return false;
  } catch {
    // Not heard: the next one asks again.
    askedBefore().delete(cityOrigin);
    return false;
  }
  tellNotListed(cityOrigin, send);
  return true;
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
