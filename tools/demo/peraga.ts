import { createMockHandlers } from '@kotak-aduan/api-client/testing';
import { http } from 'msw/http';
import { setupWorker } from 'msw/browser';
import { demoAnswers, type DemoCity } from './demo-answers.ts';
import { openDemoStore } from './demo-store.ts';

/** Of the built folder, wherever it lies: this script stands in it. */
const folder = new URL(/* @vite-ignore */ './', import.meta.url);
const filesPath = '/files/peraga';
// Read by the box's own scripts (move-to-folder.ts), which come after.
Reflect.set(globalThis, 'peragaPath', folder.pathname);

const store = await openDemoStore();
document.querySelector('[data-forget]')?.addEventListener('click', () => void store.clear().then(() => location.reload()));

try {
  await start();
} catch {
  // No service worker here (a private window, plain http): the page keeps its links, and says so.
  for (const line of document.querySelectorAll<HTMLElement>('[data-without-worker]')) line.hidden = false;
}

/** First the city that answers, then the box that asks. */
async function start(): Promise<void> {
  const response = await fetch(new URL('kota.json', folder));
  // Written by the build, by the very schemas.
  const city = (await response.json()) as DemoCity;
  const addressOf = (uploadId: string): string => `${location.origin}${filesPath}/${uploadId}`;
  const answers = demoAnswers({ ...city, store, now: () => new Date(), addressOf });
  const file = http.get(`${location.origin}${filesPath}/:uploadId`, async ({ params }) => {
    const found = await store.get('uploads', String(params['uploadId']));
    return found === undefined
      ? new Response(null, { status: 404 })
      : new Response(found.bytes, { headers: { 'Content-Type': found.mediaType, 'Content-Security-Policy': 'sandbox' } });
  });
  const worker = setupWorker(file, ...createMockHandlers({ baseUrl: location.origin, answers }));
  await worker.start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    serviceWorker: { url: new URL('mockServiceWorker.js', folder).href, options: { scope: folder.href } },
  });
  for (const name of (document.body.dataset['scripts'] ?? '').split(' ').filter((name) => name !== '')) {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = new URL(name, folder).href;
    document.head.append(script);
  }
}
