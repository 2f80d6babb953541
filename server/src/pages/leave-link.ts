import { html } from 'hono/html';
import type { PageLanguage } from './language.ts';
import type { Html } from './page.ts';

/** For whoever must not be seen here; it leads to a page that says nothing of complaints. */
export function leaveLink({ texts }: PageLanguage): Html {
  return html`<p class="layar-saja"><a href="/keluar" rel="noreferrer">${texts.following.leaveNow}</a></p>`;
}
