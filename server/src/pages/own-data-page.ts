import type { OwnData } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import { backForm, type CarriedFields } from './back-form.ts';
import { filedPlace } from './filed-place.ts';
import { formatTime } from './format-time.ts';
import { languageForm } from './language-line.ts';
import type { PageLanguage } from './language.ts';
import { leaveLink } from './leave-link.ts';
import { type Html, page } from './page.ts';

/** `/lacak/data`: everything that is kept of this person with this complaint, to read and to print. */
export function ownDataPage(data: OwnData, fields: CarriedFields, language: PageLanguage): Html {
  const { complaint, contact, consents, messages, requests } = data;
  const { following: texts, tracking } = language.texts;
  const { dataLabels: labels, dataNone: none } = texts;
  const time = (at: string): string => formatTime(at, complaint.timeZone, language);
  const yesNo = (isAgreed: boolean): string => (isAgreed ? texts.answerYes : texts.answerNo);
  return page({
    title: texts.dataTitle,
    language,
    languageLine: languageForm(language, { path: '/lacak/data', fields }),
    stylesheet: '/lacak.css',
    body: html`${leaveLink(language)}
      <h1>${texts.dataTitle}</h1>
      <p>${texts.dataIntro(complaint.complaintNumber, time(data.exportedAt))}</p>
      ${data.isNameWithheld ? html`<p class="petunjuk">${texts.dataWithheld}</p>` : ''}
      <dl>
        ${row(labels.controller, data.controller)} ${row(labels.legalBasis, data.legalBasis)} ${row(labels.name, complaint.name ?? none)}
        ${complaint.onBehalfOf === null ? '' : row(labels.onBehalfOf, complaint.onBehalfOf.name ?? '•••')}
        ${row(labels.contact, contact === null ? none : `${texts.contactKinds[contact.kind]} ${contact.value}`)}
        ${row(labels.notices, yesNo(consents.contactNotices))} ${row(labels.publish, yesNo(consents.publishPhotos))}
        ${row(labels.received, time(complaint.receivedAt))} ${row(texts.stateTitle, texts.states[data.state])}
        ${row(texts.chosenAgencyLabel, complaint.unit.name)} ${row(labels.category, complaint.categoryName ?? none)}
        ${complaint.respondentUnit === null ? '' : row(labels.respondent, complaint.respondentUnit.name)} ${row(labels.place, filedPlace(complaint) ?? none)}
        ${row(labels.files, `${complaint.attachments.length}`)} ${row(texts.messagesTitle, `${messages.length}`)} ${row(labels.requests, `${requests.length}`)}
      </dl>
      <h2>${labels.text}</h2>
      <p class="isi kartu">${complaint.text}</p>
      <details class="lipatan">
        <summary>${tracking.asJson}</summary>
        <pre class="sidik">${JSON.stringify(data, null, 2)}</pre>
      </details>
      ${backForm(fields, language)}`,
  });
}

function row(name: string, value: string): Html {
  return html`<dt>${name}</dt>
    <dd>${value}</dd>`;
}
