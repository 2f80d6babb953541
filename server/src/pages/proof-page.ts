import type { FilingProof } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import { answerWords } from './answer-words.ts';
import { backForm, type CarriedFields } from './back-form.ts';
import { filedPlace } from './filed-place.ts';
import { formatNumber, formatTime } from './format-time.ts';
import { kindOf } from './kept-files.ts';
import { languageForm } from './language-line.ts';
import type { PageLanguage } from './language.ts';
import { type Html, neutralTitle, page } from './page.ts';

/** `/lacak/bukti`: everything that was filed, to be printed and taken along. The number is in no title: those stand in the history. */
export function proofPage(proof: FilingProof, fields: CarriedFields, language: PageLanguage): Html {
  const { filingProof: texts, proof: own } = language.texts;
  const time = (at: string): string => formatTime(at, proof.timeZone, language);
  const receivedBy = proof.receivedBy === 'system' ? texts.receivedBy(proof.cityName) : texts.writtenBy(proof.cityName);
  return page({
    title: neutralTitle,
    language,
    languageLine: languageForm(language, { path: '/lacak/bukti', fields }),
    body: html`<h1>${texts.title}</h1>
      <p>${texts.use}</p>
      <dl>
        ${row(texts.number, proof.complaintNumber)} ${row(texts.received, time(proof.receivedAt))} ${row(texts.site, proof.site)}
        ${row(texts.channel, texts.channels[proof.channel])} ${row(texts.unit, `${proof.unit.name}. ${receivedBy}`)}
        ${row(texts.due, proof.dueAt === null ? null : time(proof.dueAt))} ${row(texts.name, complainantOf(proof, language))}
        ${row(texts.onBehalfOf, onBehalfOf(proof, language))} ${row(texts.category, proof.categoryName)}
        ${row(texts.respondent, proof.respondentUnit?.name ?? null)} ${row(texts.place, filedPlace(proof))}
        ${proof.answers.map((answer) => row(answer.label, answerWords(answer, language)))} ${row(texts.noticeTitle, noticeOf(proof, language))}
      </dl>
      <h2>${texts.text}</h2>
      <p class="isi kartu">${proof.text}</p>
      ${proof.attachments.length === 0 ? '' : attachmentList(proof, language)}
      <h2>${texts.missingTitle}</h2>
      <p>${texts.missingIntro}</p>
      <ul>
        ${proof.missing.map((gap) => html`<li>${texts.missing[gap]}</li>`)}
      </ul>
      <h2>${texts.hash}</h2>
      <p>${own.hashMeans}</p>
      <p class="sidik">${proof.payloadSha256}</p>
      ${backForm(fields, language)}
      <p class="layar-saja"><a href="${language.address('/lacak')}">${language.texts.following.trackClose}</a></p>`,
  });
}

function row(name: string, value: string | null): Html {
  return value === null
    ? html``
    : html`<dt>${name}</dt>
        <dd>${value}</dd>`;
}

function complainantOf({ identity, name, nameKnownTo }: FilingProof, { texts }: PageLanguage): string {
  const { withheld, itsWriter, none } = texts.filingProof;
  const { only, coordinator } = texts.whoKnows;
  return identity === 'withheld' ? `${withheld} ${only({ who: nameKnownTo?.name ?? coordinator, what: itsWriter })}` : (name ?? none);
}

function onBehalfOf({ onBehalfOf: person }: FilingProof, { texts }: PageLanguage): string | null {
  if (person === null) return null;
  return person.name === null ? texts.filingProof.onBehalfHidden : texts.proof.related[person.relation](person.name);
}

function noticeOf({ noticeVersion, noticeTerms }: FilingProof, { texts }: PageLanguage): string | null {
  if (noticeVersion === null) return null;
  const { noticeVersion: version, noticeTerms: terms } = texts.filingProof;
  return [version(noticeVersion), noticeTerms === undefined ? '' : terms(noticeTerms)].join(' ').trim();
}

function attachmentList({ attachments }: FilingProof, language: PageLanguage): Html {
  const { filingProof, files } = language.texts;
  return html`<h2>${filingProof.attachments}</h2>
    <ol>
      ${attachments.map(
        ({ mediaType, sizeBytes, sha256, caption }, index) =>
          html`<li>
            ${files.names[kindOf(mediaType)](index + 1)}${caption === null ? '' : `: ${caption}`}, ${formatNumber(Math.ceil(sizeBytes / 1_000), language)} kB
            <span class="sidik">${sha256}</span>
          </li>`,
      )}
    </ol>`;
}
