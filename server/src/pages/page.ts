import type { City } from '@kotak-aduan/api-client/schemas';
import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { boxDirectives, contentSecurityPolicy } from '../serving/content-security-policy.ts';
import type { PageLanguage } from './language.ts';
import { hashedSources, readBuiltHashes } from '../serving/built-hashes.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/**
 * Of every page about a complaint that was sent, in every language: a title stands in the history, on the shelf of open pages and in the window's bar.
 * What the page is about its heading says. docs/decisions/020-what-a-title-tells.md
 */
export const neutralTitle = 'Kotak Aduan';

/** The frame of every page of ours. What is put in is escaped by `html`. */
export function page({
  title,
  body,
  language,
  languageLine = '',
  script = null,
  followsElement = false,
  firstScript = null,
  stylesheet = null,
}: {
  title: string;
  body: Html;
  language: PageLanguage;
  /** The way to the same page in another language; where the body has it, none. */
  languageLine?: Html | string;
  script?: string | null;
  /** The element of that script has a line to change the language: title, footer and links go along. */
  followsElement?: boolean;
  /** A script in the page itself, before anything is loaded. The page's policy has to know its hash. */
  firstScript?: string | null;
  /** Of this page, beside what all have. */
  stylesheet?: string | null;
}): Html {
  const { frame } = language.texts;
  return html`<!doctype html>
    <html lang="${language.code}">
      <head>
        <meta charset="utf-8" />
        ${firstScript === null ? '' : raw(`<script>${firstScript}</script>`)}
        <meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="stylesheet" href="/halaman.css" />
        <link rel="stylesheet" href="/formulir.css" />
        ${stylesheet === null ? '' : html`<link rel="stylesheet" href="${stylesheet}" />`}
        <link rel="stylesheet" href="/cetak.css" media="print" />
        <link rel="icon" href="/favicon.ico" />
        ${followsElement ? html`<script defer src="/bahasa.js"></script>` : ''} ${script === null ? '' : html`<script type="module" src="${script}"></script>`}
      </head>
      <body>
        ${languageLine === '' ? '' : html`<header>${languageLine}</header>`}
        <main>${body}</main>
        <footer>
          <nav aria-label="${frame.help}">
            <a href="${language.address('/kanal')}">${frame.channels}</a> <a href="${language.address('/aksesibilitas')}">${frame.accessibility}</a>
          </nav>
          ${frame.unchecked === '' ? '' : html`<p class="petunjuk">${frame.unchecked}</p>`}
        </footer>
      </body>
    </html>`;
}

/** Pages without scripts. `Referrer-Policy: same-origin`, since with `no-referrer` a form's Origin would read `null`. */
export const formPageHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy({ 'style-src': "'self'", 'img-src': ["'self'", 'data:'], 'form-action': "'self'" }),
  'Referrer-Policy': 'same-origin',
};

/** The same with players for what came with a complaint. */
export const casePageHeaders: Readonly<Record<string, string>> = {
  ...formPageHeaders,
  'Content-Security-Policy': contentSecurityPolicy({
    'style-src': "'self'",
    'img-src': ["'self'", 'data:'],
    'media-src': "'self'",
    'form-action': "'self'",
  }),
};

export const plainPageHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy({ 'style-src': "'self'", 'img-src': ["'self'", 'data:'] }),
};

/** Pages that hold the box in their own document, with the form's styles as they were built, and such scripts in the page as it names. */
export function boxPageHeaders({ map }: Pick<City, 'map'>, widgetFolder: string, scriptHashes: readonly string[] = []): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy({
      ...boxDirectives(map),
      'script-src': hashedSources(scriptHashes),
      'style-src': hashedSources(readBuiltHashes(widgetFolder, 'gaya.json').styleHashes),
      'form-action': "'self'",
      'frame-src': "'self'",
    }),
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(self), microphone=(self), geolocation=(self)',
  };
}
