import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright-core';

const adapters = fileURLToPath(new URL('../extension/src/adapters/', import.meta.url));

export interface SocialPage {
  readonly url: string;
  readonly html: string;
  /** What the adapter is expected to read there. */
  readonly expected: {
    readonly kind: string;
    readonly text: string | null;
    readonly authorName: string | null;
    readonly authorHandle: string | null;
    readonly permalink: string | null;
  };
}

/** The first fixture of an adapter with this kind of clip: an anonymised page, with the address at which it was saved in its first comment. */
export async function socialPage(platform: string, kind: string): Promise<SocialPage> {
  const folder = `${adapters}${platform}/fixtures/`;
  const names = (await readdir(folder)).filter((name) => name.endsWith('.expected.json')).toSorted();
  for (const name of names) {
    // A parse boundary: a file of ours, held against the clip's schema by the adapter's own test.
    const expected = JSON.parse(await readFile(folder + name, 'utf8')) as SocialPage['expected'];
    if (expected.kind !== kind || expected.text === null) continue;
    const html = await readFile(folder + name.replace('.expected.json', '.html'), 'utf8');
    const url = /https:\/\/[^\s"'<>]+/.exec(html)?.[0];
    if (url === undefined) throw new Error(`${platform}/fixtures/${name} has a page that does not say where it was saved`);
    return { url, html, expected };
  }
  throw new Error(`${platform} has no fixture of a ${kind}`);
}

/** Serves these pages at their real addresses, and nothing else of the internet. */
export async function serveSocialPages(context: BrowserContext, pages: readonly SocialPage[], picture: Buffer): Promise<void> {
  await context.route(
    (url) => !/(^|\.)localhost$|^127\.0\.0\.1$/.test(url.hostname) && url.protocol.startsWith('http'),
    async (route) => {
      const asked = route.request().url();
      const page = pages.find(({ url }) => url === asked);
      if (page !== undefined) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: page.html });
      if (route.request().resourceType() === 'image' || /\.(jpe?g|png|webp)/.test(asked))
        return route.fulfill({ contentType: 'image/jpeg', body: picture, headers: { 'access-control-allow-origin': '*' } });
      return route.abort();
    },
  );
}
