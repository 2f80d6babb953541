import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Hono } from 'hono';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import { BuiltFiles, sendFile } from './built-files.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';

const deskPolicy = (...styleSources: string[]): string =>
  contentSecurityPolicy({
    'script-src': "'self'",
    'style-src': ["'self'", ...styleSources],
    'img-src': ["'self'", 'blob:', 'data:'],
    'media-src': 'blob:',
    'font-src': "'self'",
    'connect-src': "'self'",
    'manifest-src': "'self'",
  });

/** What the build writes where the nonce goes (tools/vite/desk.ts). */
const noncePlace = 'NONCE-OF-THE-PAGE';

/** `/meja`: the desk, one page with its files; what it shows comes from the API. */
export function mountDesk(app: Hono<AppEnvironment>, { deskFolder, keptFolder }: { deskFolder: string; keptFolder: string }): void {
  const files = new BuiltFiles(deskFolder);
  const kept = new BuiltFiles(join(keptFolder, 'desk'));
  const headers = { 'Content-Security-Policy': deskPolicy() };
  // Taken by the desk's service worker, where there is one yet. Not one byte of what was shared is read here: it is nobody's before an operator files it.
  app.on(['GET', 'POST'], '/meja/bagikan', async (c) => {
    await c.req.raw.body?.cancel();
    return c.redirect('/meja/#/kliping/ulangi', 303);
  });
  app.get('/meja', (c) => c.redirect('/meja/', 308));
  app.get('/meja/assets/:name', async (c) => {
    const name = c.req.param('name');
    const ofPart = { ...headers, 'Cache-Control': 'public, max-age=31536000, immutable' };
    return (await sendFile(c, files, `assets/${name}`, ofPart)) ?? (await sendFile(c, kept, name, ofPart)) ?? c.notFound();
  });
  app.get(
    '/meja/:name{[a-z0-9-]+\\.[a-z0-9]+}',
    async (c) => (await sendFile(c, files, c.req.param('name'), { ...headers, 'Cache-Control': 'no-cache' })) ?? c.notFound(),
  );
  app.get('/meja/*', async (c) => {
    const page = await files.read('index.html');
    if (page === null) return c.notFound();
    // Browsers without `adoptedStyleSheets` (Safari before 16.4) get the desk's styles as `<style>` elements, let in by this nonce; it serves one answer.
    const nonce = randomBytes(16).toString('base64url');
    return c.html(page.plain.toString('utf8').replaceAll(noncePlace, nonce), 200, {
      'Content-Security-Policy': deskPolicy(`'nonce-${nonce}'`),
      'Cache-Control': 'no-store',
    });
  });
}
