import { type LanguageCode, languageCodes } from '@kotak-aduan/api-client/schemas/language-codes';
import { html } from 'hono/html';
import { addressIn, type PageLanguage } from './language.ts';
import type { Html } from './page.ts';

/** Each in its own words, for who reads no other. */
const names: Readonly<Record<LanguageCode, string>> = { id: 'Bahasa Indonesia', jv: 'Basa Jawa', su: 'Basa Sunda', en: 'English' };

/** The way to the same page in another language, for what a plain GET shows and nothing can have been typed into. `kept` is what its address must keep. */
export function languageLinks(language: PageLanguage, kept: Readonly<Record<string, string>> = {}): Html {
  return line(
    language,
    (code) => html`<a href="?${new URLSearchParams({ ...kept, locale: code }).toString()}" lang="${code}" hreflang="${code}">${names[code]}</a>`,
  );
}

/**
 * The same as buttons of a form, which take along all that it holds: what was typed, what was ticked, files that were chosen. `path` draws the
 * page again and files nothing. The form needs `firstButton` before them.
 */
export function languageButtons(language: PageLanguage, { form, path }: { form: string; path: string }): Html {
  return line(
    language,
    (code) => html`<button type="submit" form="${form}" formaction="${addressIn(code, path)}" formnovalidate lang="${code}">${names[code]}</button>`,
  );
}

/** The same for a page that was the answer to a form: with hidden fields that bring it back. */
export function languageForm(language: PageLanguage, { path, fields }: { path: string; fields: readonly (readonly [name: string, value: string])[] }): Html {
  return html`<form method="post" action="${language.address(path)}">
    ${fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    ${line(language, (code) => html`<button type="submit" formaction="${addressIn(code, path)}" lang="${code}">${names[code]}</button>`)}
  </form>`;
}

/** Enter in a field means a form's first button: this one, which nobody sees, before those of the languages. `pressed` as the form's own first. */
export function firstButton(form: string, pressed: { readonly name: string; readonly value: string } | null = null): Html {
  return html`<button
    type="submit"
    class="tersembunyi"
    form="${form}"
    tabindex="-1"
    aria-hidden="true"
    ${pressed === null ? '' : html`name="${pressed.name}" value="${pressed.value}"`}
  ></button>`;
}

function line({ code, texts }: PageLanguage, entry: (code: LanguageCode) => Html): Html {
  return html`<nav class="bahasa layar-saja" aria-label="${texts.frame.languages}">
    ${languageCodes.map((other) => (other === code ? html`<span lang="${other}" aria-current="true">${names[other]}</span>` : entry(other)))}
  </nav>`;
}
