import type { BrowserContext } from 'playwright-core';
import { instagramPost, socialPage } from '../social-pages.ts';

export interface NumberedPost {
  readonly url: string;
  /** The comment that is clipped: no two posts have the same. */
  readonly words: string;
}

const beginsWith = 'Lampu jalan mati di gang nomor';

/** A page of its own for each number, at a real address; `isGone` answers for the pictures, as a platform's store of media does a minute later. */
export async function serveNumberedPosts(context: BrowserContext, picture: Buffer, isGone: () => boolean = () => false): Promise<(n: number) => NumberedPost> {
  const { html, text } = await socialPage(instagramPost);
  const codeOf = (n: number): string => `Ddc1WDz${String(n).padStart(4, '0')}`;
  await context.route(
    (url) => url.hostname === 'www.instagram.com' || url.hostname.endsWith('cdninstagram.com'),
    async (route) => {
      const asked = new URL(route.request().url());
      const n = /^\/p\/Ddc1WDz(\d{4})\/$/.exec(asked.pathname)?.[1];
      if (n !== undefined) {
        const body = html.replaceAll('Ddc1WDzktaH', codeOf(Number(n))).replaceAll(text.split('\n')[0] ?? '', `${beginsWith} ${Number(n)}.`);
        return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
      }
      if (isGone()) return route.fulfill({ status: 403, contentType: 'text/plain', body: 'URL signature expired' });
      return route.fulfill({ contentType: 'image/jpeg', body: picture, headers: { 'access-control-allow-origin': '*' } });
    },
  );
  return (n) => ({ url: `https://www.instagram.com/p/${codeOf(n)}/`, words: `${beginsWith} ${n}.` });
}
