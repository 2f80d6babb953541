import { fileURLToPath } from 'node:url';
import { languageCodes } from '@kotak-aduan/api-client/schemas/language-codes';
import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import { BuiltFiles, sendFile } from '../serving/built-files.ts';
import type { DemoSite } from '../serving/demo-sites.ts';
import { accessibilityPage } from './accessibility-page.ts';
import { claimPage } from './claim-page.ts';
import { homePage } from './home-page.ts';
import { addressIn, languageOf, onlyIndonesian } from './language.ts';
import { mountChannelPages } from './mount-channel-pages.ts';
import { mountComplaintPages } from './mount-complaint-pages.ts';
import { mountFollowingPages } from './mount-following-pages.ts';
import { mountNewCodePages } from './mount-new-code-pages.ts';
import { mountTrackingPages } from './mount-tracking-pages.ts';
import { notFoundPage } from './not-found-page.ts';
import { posterPage } from './poster-page.ts';
import { referencePage } from './reference-page.ts';
import { readElements } from '../serving/read-elements.ts';
import { boxPageHeaders, type Html, page, plainPageHeaders } from './page.ts';
import { show } from './show.ts';

const staticFolder = fileURLToPath(new URL('../../static', import.meta.url));

/** Of the national weather service: anybody may have it open. */
const neutralPage = 'https://www.bmkg.go.id/';

/** The small pages: the list of sample sites, where a claim link leads, the two for measuring. */
export function mountPages(
  app: Hono<AppEnvironment>,
  dependencies: Dependencies,
  { sites, widgetFolder }: { sites: readonly DemoSite[]; widgetFolder: string },
): void {
  const files = new BuiltFiles(staticFolder);
  const { city } = dependencies.directory;
  mountComplaintPages(app, dependencies, widgetFolder);
  mountTrackingPages(app, dependencies, widgetFolder);
  mountFollowingPages(app, dependencies);
  mountNewCodePages(app, dependencies);
  mountChannelPages(app, dependencies, widgetFolder);
  for (const name of ['halaman.css', 'formulir.css', 'cetak.css', 'lacak.css', 'bahasa.js', 'klaim.js', 'poster.css', 'acuan.css']) {
    app.get(`/${name}`, async (c) => (await sendFile(c, files, name, { 'Cache-Control': 'no-cache' })) ?? c.notFound());
  }

  app.get('/favicon.ico', async (c) => (await sendFile(c, files, 'favicon.ico', { 'Cache-Control': 'public, max-age=86400' })) ?? c.notFound());

  app.get('/', (c) => show(c, homePage(city, sites, languageOf(c)), plainPageHeaders));

  // Short, as posters have it: somebody may type it, in capitals too. An agency that is gone leaves its posters behind, and they lead on.
  // Its last part may be a language: of a poster that is not in Indonesian.
  const leadOn = (c: Context<AppEnvironment>, typed: string, code: string | undefined): Response => {
    const unit = dependencies.directory.unit(typed.toLowerCase());
    const target = unit === null ? '/aduan' : `/aduan?agency=${encodeURIComponent(unit.unitId)}`;
    const language = languageCodes.find((known) => known === (unit === null ? (code ?? typed) : code)?.toLowerCase());
    return c.redirect(language === undefined ? languageOf(c).address(target) : addressIn(language, target), 302);
  };
  app.get('/a/:unitId', (c) => leadOn(c, c.req.param('unitId'), undefined));
  app.get('/a/:unitId/:language', (c) => leadOn(c, c.req.param('unitId'), c.req.param('language')));

  app.get('/poster', (c) => {
    const unit = dependencies.directory.unit(c.req.query('agency') ?? '');
    return show(c, posterPage({ language: languageOf(c), city, unit, publicOrigin: dependencies.publicOrigin }), plainPageHeaders);
  });

  app.get('/pasang/acuan', async (c) => {
    const elements = await readElements(widgetFolder);
    return show(c, referencePage({ elements, publicOrigin: dependencies.publicOrigin }), plainPageHeaders);
  });

  // No page of ours stands in the history for whoever had to be gone: a redirect leaves no entry.
  app.get('/keluar', (c) => c.redirect(city.leaveTo ?? neutralPage, 303));

  app.get('/aksesibilitas', (c) => show(c, accessibilityPage(languageOf(c), city), plainPageHeaders));

  const headers = boxPageHeaders(city, widgetFolder);
  app.get('/klaim', (c) => show(c, claimPage(languageOf(c), city.name), headers));

  for (const mode of ['inline', 'frame'] as const) app.get(`/ukur/${mode}`, (c) => show(c, measurePage(mode), headers));
}

function measurePage(mode: 'inline' | 'frame'): Html {
  return page({
    title: `Ukur: ${mode}`,
    language: onlyIndonesian,
    script: mode === 'inline' ? '/kotak-aduan-inline.js' : '/kotak-aduan.js',
    body: html`<h1>Kotak aduan</h1>
      ${mode === 'inline' ? html`<kotak-aduan isolation="inline"></kotak-aduan>` : html`<kotak-aduan isolation="frame"></kotak-aduan>`}`,
  });
}

/** Null for whoever did not ask for a page: a script, or a program at the API. */
export function showNotFound(c: Context<AppEnvironment>): Promise<Response> | null {
  const isForPerson = (c.req.method === 'GET' || c.req.method === 'HEAD') && /\btext\/html\b/.test(c.req.header('accept') ?? '');
  return isForPerson && !c.req.path.startsWith('/api/') && !c.req.path.startsWith('/files/')
    ? show(c, notFoundPage(languageOf(c)), plainPageHeaders, new ApiError('not-found', 'no such page'))
    : null;
}
