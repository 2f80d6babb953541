import type { Hono } from 'hono';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import { BuiltFiles, sendFile } from './built-files.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';

const deskPolicy = contentSecurityPolicy({
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': ["'self'", 'blob:', 'data:'],
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
});

/** `/meja`: the desk, one page with its files; what it shows comes from the API. */
export function mountDesk(app: Hono<AppEnvironment>, { deskFolder }: { deskFolder: string }): void {
  const files = new BuiltFiles(deskFolder);
  const headers = { 'Content-Security-Policy': deskPolicy };
  app.get('/meja', (c) => c.redirect('/meja/', 308));
  app.get('/meja/assets/:name', async (c) => {
    const sent = await sendFile(c, files, `assets/${c.req.param('name')}`, { ...headers, 'Cache-Control': 'public, max-age=31536000, immutable' });
    return sent ?? c.notFound();
  });
  app.get(
    '/meja/:name{[a-z0-9-]+\\.[a-z0-9]+}',
    async (c) => (await sendFile(c, files, c.req.param('name'), { ...headers, 'Cache-Control': 'no-cache' })) ?? c.notFound(),
  );
  app.get('/meja/*', async (c) => (await sendFile(c, files, 'index.html', { ...headers, 'Cache-Control': 'no-cache' })) ?? c.notFound());
}
