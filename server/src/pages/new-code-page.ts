import { codeMarkLength, contactMaxLength, formatTrackingCode, type City, type TrackingCode } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import type { FormProblem } from './form-problem.ts';
import { firstButton, languageButtons, languageForm } from './language-line.ts';
import type { PageLanguage } from './language.ts';
import { type Html, neutralTitle, page } from './page.ts';
import { problemBox } from './problem-box.ts';
import { saidAt } from './said-at.ts';

export interface NewCodeValues {
  readonly complaintNumber: string;
  readonly kind: string;
  readonly value: string;
}

export interface NewCodeForm {
  readonly city: City;
  readonly values: NewCodeValues;
  readonly formToken: string;
  readonly problem: FormProblem | null;
}

/** Draws the form again in another language, with all that it holds. */
export const redrawNewCodePath = '/lacak/kode-baru/bahasa';
/** Shows the code of a form that was sent, in another language; nothing more is asked for. */
export const newCodeAgainPath = '/lacak/kode-baru/kode';

/** `/lacak/kode-baru`: for whoever lost the code and left a contact. */
export function newCodePage({ city, values, formToken, problem }: NewCodeForm, language: PageLanguage): Html {
  const { following: texts, newCode } = language.texts;
  const said = saidAt(problem === null ? [] : [problem]);
  return page({
    title: neutralTitle,
    language,
    languageLine: html`${firstButton('kode-baru')}${languageButtons(language, { form: 'kode-baru', path: redrawNewCodePath })}`,
    body: html`<h1>${texts.lostLink}</h1>
      <p>${texts.lostIntro}</p>
      ${problemBox(problem)}
      <form id="kode-baru" method="post" action="${language.address('/lacak/kode-baru')}" autocomplete="off">
        <input type="hidden" name="formulir" value="${formToken}" />
        <p class="isian">
          <label for="nomor">${texts.lostNumber} <span class="petunjuk">${texts.lostNumberHint}</span></label>
          ${said('nomor').text}
          <input
            id="nomor"
            type="text"
            name="nomor"
            required
            maxlength="20"
            autocapitalize="characters"
            spellcheck="false"
            value="${values.complaintNumber}"
            ${said('nomor').mark}
          />
        </p>
        <fieldset>
          <legend>${texts.lostKind}</legend>
          ${city.contactKinds.map(
            (kind, index) =>
              html`<label class="pilihan">
                <input type="radio" name="jenis" value="${kind}" required ${values.kind === kind || (values.kind === '' && index === 0) ? 'checked' : ''} />
                <span>${texts.lostKinds[kind]}</span>
              </label>`,
          )}
        </fieldset>
        <p class="isian">
          <label for="kontak">${texts.lostContact}</label>
          ${said('kontak').text}
          <input id="kontak" type="text" name="kontak" required maxlength="${contactMaxLength}" value="${values.value}" ${said('kontak').mark} />
        </p>
        <button type="submit">${texts.lostSend}</button>
      </form>
      <p><a href="${language.address('/lacak')}">${newCode.found}</a></p>`,
  });
}

interface NewCode {
  readonly code: TrackingCode;
  readonly hash: string;
  /** Of the form that it was asked for with, which always makes the same code. */
  readonly formToken: string;
}

/** The same whatever is true of the complaint: it promises nothing that it can't keep. */
export function newCodeAskedPage({ code, hash, formToken }: NewCode, language: PageLanguage): Html {
  const { following: texts, newCode } = language.texts;
  return page({
    title: neutralTitle,
    language,
    languageLine: languageForm(language, { path: newCodeAgainPath, fields: [['formulir', formToken]] }),
    body: html`<h1>${texts.lostDone}</h1>
      <p>${texts.lostNotYet}</p>
      <p class="kode">${formatTrackingCode(code)}</p>
      <p>${texts.lostMark}</p>
      <p class="kode">${hash.slice(0, codeMarkLength).toUpperCase()}</p>
      <p><strong>${texts.lostSecret}</strong></p>
      <p>${texts.lostThen}</p>
      <p><a href="${language.address('/lacak')}">${newCode.tryLater}</a></p>`,
  });
}
