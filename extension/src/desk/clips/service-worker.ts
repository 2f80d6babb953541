import { answerCity, answerPage, answerPart, keepShell } from './keep-shell.ts';
import { sharePath } from './share-path.ts';
import { openSharedInbox } from './shared-inbox.ts';
import { takeShare } from './take-share.ts';

// The desk's service worker: takes what a phone shares, and opens the desk without a line. Calls of the API but one go past it.

interface WorkEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends WorkEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
/** Of a worker's global scope what is used here: the project's types are those of pages. */
interface WorkerScope {
  addEventListener(type: 'install' | 'activate', listener: (event: WorkEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
}
const scope = globalThis as unknown as WorkerScope; // The boundary: this file runs in a service worker.

const inbox = openSharedInbox();

scope.addEventListener('install', (event) => event.waitUntil(Promise.all([keepShell(), scope.skipWaiting()])));
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== location.origin) return;
  if (request.method === 'POST' && url.pathname === sharePath.action) {
    event.respondWith(takeShare(request, { inbox }));
    return;
  }
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') {
    event.respondWith(answerPage(request));
    // A newer desk is fetched after it was opened; a line that is down is tried at the next opening.
    event.waitUntil(keepShell().catch(() => undefined));
  } else if (url.pathname.startsWith('/meja/assets/')) event.respondWith(answerPart(request));
  else if (url.pathname === '/api/v1/city') event.respondWith(answerCity(request));
});
