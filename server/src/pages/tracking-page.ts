import { html } from 'hono/html';
import { askedLanguage } from './asked-language.ts';
import { firstScript } from './first-script.ts';
import type { FormProblem } from './form-problem.ts';
import { firstButton, languageButtons } from './language-line.ts';
import type { PageLanguage } from './language.ts';
import { leaveLink } from './leave-link.ts';
import { type Html, neutralTitle, page } from './page.ts';
import { problemBox } from './problem-box.ts';
import { saidAt } from './said-at.ts';

export interface CodeForm {
  readonly typed: string;
  readonly problem: FormProblem | null;
  /** What was written in a complaint whose time was over, and travels along until it is open again. */
  readonly carried: readonly (readonly [name: string, value: string])[];
}

export const emptyCodeForm: CodeForm = { typed: '', problem: null, carried: [] };

/** Draws the form again in another language, with all that it holds, and opens nothing. */
export const redrawCodePath = '/lacak/bahasa';

/** `/lacak`: asks for the code. The code goes in the body, never in an address. */
export function trackingPage(form: CodeForm, language: PageLanguage): Html {
  return page({ title: neutralTitle, language, languageLine: languages(language), body: codeForm(form, language) });
}

/** The same with the element, which takes over where its script runs: before anything is loaded the code of a QR leaves the address. */
export function trackingElementPage(language: PageLanguage): Html {
  return page({
    title: neutralTitle,
    language,
    firstScript,
    script: '/lacak-aduan-inline.js',
    followsElement: true,
    body: trackingElement(language),
  });
}

/** The element over the form that it takes the place of. */
export function trackingElement(language: PageLanguage): Html {
  return html`<lacak-aduan layout="page" ${askedLanguage(language.code)}>${languages(language)} ${codeForm(emptyCodeForm, language)}</lacak-aduan>`;
}

function languages(language: PageLanguage): Html {
  return html`${firstButton('lacak')}${languageButtons(language, { form: 'lacak', path: redrawCodePath })}`;
}

function codeForm({ typed, problem, carried }: CodeForm, language: PageLanguage): Html {
  const texts = language.texts.following;
  const { text, mark } = saidAt(problem === null ? [] : [problem])('kode');
  return html`${leaveLink(language)}
    <h1>${texts.trackTitle}</h1>
    ${problemBox(problem)}
    <form id="lacak" method="post" action="${language.address('/lacak')}" autocomplete="off">
      ${carried.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
      <p class="isian">
        <label for="kode">${texts.trackCodeLabel} <span class="petunjuk">${texts.trackCodeHint}</span></label>
        ${text}
        <input id="kode" type="text" name="kode" required maxlength="64" autocapitalize="characters" spellcheck="false" value="${typed}" ${mark} />
      </p>
      <button type="submit">${texts.trackOpen}</button>
    </form>
    <p><a href="${language.address('/lacak/kode-baru')}">${texts.lostLink} ${texts.lostTitle}</a></p>
    <p><a href="${language.address('/aduan')}">${texts.trackBack}</a></p>`;
}
