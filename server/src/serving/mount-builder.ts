import { join } from 'node:path';
import type { City } from '@kotak-aduan/api-client/schemas';
import type { Hono } from 'hono';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import { boxPageHeaders } from '../pages/page.ts';
import { BuiltFiles, sendFile } from './built-files.ts';
import { builderFolder } from './demo-sites.ts';

interface BuilderOptions {
  readonly demoFolder: string;
  readonly widgetFolder: string;
  readonly city: City;
}

/** `/pasang/`: where the web team of an agency puts its snippet together. Plain files of `demo/`, on the server's own origin so that they show the box. */
export function mountBuilder(app: Hono<AppEnvironment>, { demoFolder, widgetFolder, city }: BuilderOptions): void {
  const files = new BuiltFiles(join(demoFolder, builderFolder));
  app.get('/pasang', (c) => c.redirect('/pasang/', 308));
  const headers = boxPageHeaders(city, widgetFolder);
  app.get('/pasang/', async (c) => {
    return (await sendFile(c, files, 'index.html', { ...headers, 'Cache-Control': 'no-cache' })) ?? c.notFound();
  });
  app.get('/pasang/:name{[a-z-]+\\.(?:js|css)}', async (c) => (await sendFile(c, files, c.req.param('name'), { 'Cache-Control': 'no-cache' })) ?? c.notFound());
}
