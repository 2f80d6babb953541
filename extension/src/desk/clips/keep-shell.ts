import * as z from 'zod/mini';
import { sharePath } from './share-path.ts';

const cacheName = 'meja';
const partsSchema = z.array(z.string().check(z.regex(/^\/meja\/assets\/[\w.-]+$/)));

/** Keeps the desk's page and all its parts for when there is no line; parts of an earlier build are let go once all of the new one are here. */
export async function keepShell(): Promise<void> {
  const answer = await fetch(sharePath.parts, { cache: 'no-cache' });
  if (!answer.ok) return;
  const parts = partsSchema.parse(await answer.json());
  const cache = await caches.open(cacheName);
  const kept = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  const lacking = parts.filter((part) => !kept.includes(part));
  if (lacking.length === 0 && kept.includes(sharePath.desk)) return;
  await cache.addAll(lacking);
  await cache.add(new Request(sharePath.desk, { cache: 'no-store' }));
  const old = kept.filter((path) => path.startsWith('/meja/assets/') && !parts.includes(path));
  await Promise.all(old.map((path) => cache.delete(path)));
}

/** The page from the server; the kept one where it can't be asked in time. */
export async function answerPage(request: Request, patienceMs = 6_000): Promise<Response> {
  const kept = await caches.match(sharePath.desk);
  if (kept === undefined) return fetch(request);
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), patienceMs);
  try {
    return await fetch(request, { signal: patience.signal });
  } catch {
    // No line, or one that only hangs.
    return kept;
  } finally {
    clearTimeout(timer);
  }
}

/** A part by its name, which has its content's hash in it. */
export async function answerPart(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

/** What the city is like (agencies, categories) changes seldom: from the server, and as last seen where it can't be asked. */
export async function answerCity(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put(request, answer.clone());
    return answer;
  } catch (error) {
    const kept = await cache.match(request);
    if (kept === undefined) throw error;
    return kept;
  }
}
