import { type City, type ComplaintReceipt, formatTrackingCode, type TrackingCode } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import { answerName, carriedFields, type ComplaintFormValues } from './complaint-form-values.ts';
import { emergencyNotice } from './emergency-notice.ts';
import { languageForm } from './language-line.ts';
import type { PageLanguage } from './language.ts';
import { type Html, neutralTitle, page } from './page.ts';
import { qrCode } from './qr-code.ts';
import { shortProof } from './short-proof.ts';

export interface Received {
  readonly receipt: ComplaintReceipt;
  readonly trackingCode: TrackingCode;
  readonly values: ComplaintFormValues;
  /** Of the form that was sent: the same form sent again shows this page again, and files nothing more. */
  readonly token: string;
  readonly publicOrigin: string;
  readonly city: City;
}

/** The one time that the code is shown: the server keeps only its hash. */
export function receivedPage({ receipt, trackingCode, values, token, publicOrigin, city }: Received, language: PageLanguage): Html {
  const texts = language.texts.received;
  const code = formatTrackingCode(trackingCode);
  return page({
    title: neutralTitle,
    language,
    languageLine: languageForm(language, { path: '/aduan', fields: sentAgain(values, token) }),
    body: html`${emergencyNotice(values.text, city, language)}
      <h1>${texts.title}</h1>
      <p>${texts.keep} ${texts.keepHow}</p>
      <p class="kode">${code}</p>
      ${values.contact === '' ? html`<p><strong>${texts.noContact}</strong></p>` : ''}
      ${qrCode({ text: `${publicOrigin}/lacak#${code}`, label: texts.qrLabel })}
      <p>${texts.why}</p>
      ${values.contact === '' ? '' : html`<p>${texts.ifLost}</p>`} ${shortProof({ receipt, files: values.kept.map(({ kind }) => kind), city }, language)}
      ${values.identity === 'none' ? html`<p class="petunjuk">${texts.noName}</p>` : ''}
      <form class="tombol-berderet" method="post" action="${language.address('/lacak')}">
        <input type="hidden" name="kode" value="${code}" />
        <button type="submit">${texts.follow}</button>
        <button type="submit" formaction="${language.address('/lacak/bukti')}" class="kedua">${texts.fullProof}</button>
      </form>`,
  });
}

/** The very form that was filed, with its numbers as they were decided on. */
function sentAgain(values: ComplaintFormValues, token: string): readonly (readonly [name: string, value: string])[] {
  return [
    ['formulir', token],
    ['angka', 'biarkan'],
    ...carriedFields(values),
    ...values.answers.map(({ questionId, value }): [string, string] => [answerName(questionId), value]),
  ];
}
