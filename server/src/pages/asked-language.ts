import { html } from 'hono/html';
import type { Html } from './page.ts';

/** The language that a link asks for, handed on to the box; these pages without JavaScript are in Indonesian. */
export function askedLanguage(locale: string | undefined): Html | string {
  return locale === 'jv' || locale === 'su' || locale === 'en' ? html`locale="${locale}"` : '';
}
