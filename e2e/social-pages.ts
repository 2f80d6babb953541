import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright-core';

const adapters = fileURLToPath(new URL('../extension/src/adapters/', import.meta.url));

export interface SocialPage {
  readonly url: string;
  readonly html: string;
  /** What a person presses on before the toolbar's button. */
  readonly target: string;
  /** What the adapter is expected to read there. */
  readonly text: string;
}

/** Invented pages name invented hosts for their pictures; here they come from where the platform's own do. */
const mediaHosts = { facebook: 'scontent.xx.fbcdn.net', instagram: 'scontent.cdninstagram.com' } as const;

export interface SocialPageName {
  readonly platform: keyof typeof mediaHosts;
  readonly fixture: string;
  readonly target: string;
}

/** The comment and the post that the journeys clip. */
export const facebookComment: SocialPageName = { platform: 'facebook', fixture: 'page-admin', target: '[data-commentid="9000000000000004"] [lang]' };
export const instagramPost: SocialPageName = { platform: 'instagram', fixture: 'post-page', target: 'main section' };

/** A fixture of an adapter: an anonymised page, with the address at which it was saved in its first comment. */
export async function socialPage({ platform, fixture, target }: SocialPageName): Promise<SocialPage> {
  const folder = `${adapters}${platform}/fixtures/`;
  // A parse boundary: a file of ours, held against the clip's schema by the adapter's own test.
  const expected = JSON.parse(await readFile(`${folder}${fixture}.expected.json`, 'utf8')) as Record<string, { text: string | null } | undefined>;
  const saved = await readFile(`${folder}${fixture}.html`, 'utf8');
  const url = /url: (https:\/\/\S+)/.exec(saved)?.[1];
  const text = expected[target]?.text;
  if (url === undefined || text === undefined || text === null) throw new Error(`${platform}/fixtures/${fixture} has no address, or no words for ${target}`);
  return { url, html: saved.replaceAll('media.example', mediaHosts[platform]), target, text };
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
