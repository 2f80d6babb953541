import { type OwnDataValue, ownDataWords } from '@kotak-aduan/api-client/messages/own-data-words';
import type { OwnData } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import { backForm, type CarriedFields } from './back-form.ts';
import { caseFiles } from './case-files.ts';
import { formatTime } from './format-time.ts';
import { languageForm } from './language-line.ts';
import type { PageLanguage } from './language.ts';
import { leaveLink } from './leave-link.ts';
import { type Html, neutralTitle, page } from './page.ts';

/** `/lacak/data`: everything that is kept of this person with this complaint, to read, to open and to print. */
export function ownDataPage(data: OwnData, fields: CarriedFields, language: PageLanguage): Html {
  const { following: texts, tracking } = language.texts;
  const time = (at: string): string => formatTime(at, data.complaint.timeZone, language);
  return page({
    title: neutralTitle,
    language,
    languageLine: languageForm(language, { path: '/lacak/data', fields }),
    stylesheet: '/lacak.css',
    body: html`${leaveLink(language)}
      <h1>${texts.dataTitle}</h1>
      <p>${texts.dataIntro(data.complaint.complaintNumber, time(data.exportedAt))}</p>
      ${data.isNameWithheld ? html`<p class="petunjuk">${texts.dataWithheld}</p>` : ''}
      <dl class="semua">
        ${ownDataWords(data, { texts, time }).map(
          ([label, values]) =>
            html`<dt>${label}</dt>
              <dd>${values.length === 0 ? texts.dataNone : values.map((value) => shown(value, language))}</dd>`,
        )}
      </dl>
      <details class="lipatan">
        <summary>${tracking.asJson}</summary>
        <pre class="sidik">${JSON.stringify(data, null, 2)}</pre>
      </details>
      ${backForm(fields, language)}`,
  });
}

function shown({ words, files }: OwnDataValue, language: PageLanguage): Html {
  return html`<div class="isi">${words}</div>
    ${caseFiles(files, language)}`;
}
