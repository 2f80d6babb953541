import { type City, type GivenAnswer, type Message, type Resolution, type TrackedCase, unitOfStep } from '@kotak-aduan/api-client/schemas';
import { stepWords } from '@kotak-aduan/api-client/messages/step-words';
import { wasTakenUp } from '@kotak-aduan/api-client/schemas/was-taken-up';
import { html } from 'hono/html';
import { answerWords } from './answer-words.ts';
import type { AroundCase } from './around-case.ts';
import { askedSection } from './asked-section.ts';
import { caseFiles } from './case-files.ts';
import { dataSection } from './data-section.ts';
import { dueReason } from './due-reason.ts';
import type { FollowingValues } from './following-values.ts';
import type { FormProblem } from './form-problem.ts';
import { formatTime } from './format-time.ts';
import { firstButton, languageButtons } from './language-line.ts';
import type { PageLanguage } from './language.ts';
import { leaveLink } from './leave-link.ts';
import { type Html, neutralTitle, page } from './page.ts';
import { problemBox } from './problem-box.ts';
import { replySection } from './reply-section.ts';
import { resultSection } from './result-section.ts';
import { saidAt } from './said-at.ts';
import { pointToUnsent, unsentSection } from './unsent-section.ts';

export interface TrackedPage {
  readonly tracked: TrackedCase;
  readonly trackingToken: string;
  readonly formToken: string;
  readonly city: City;
  /** What stands in the form, from the page before. */
  readonly values: FollowingValues;
  /** What could not be done, and what was. */
  readonly problem: FormProblem | null;
  readonly notice: string | null;
}

/** Draws the complaint again as it is now, with all that its form holds; where the form itself leads, and each of its language buttons. */
export const redrawCasePath = '/lacak/kembali';

/**
 * Where it stands is the heading; then what was done about it and what to say to that, as in `<lacak-aduan>`; the talk and the way it went are
 * below. One form for all that can be said here: whatever is pressed, the other fields travel along and stand there again.
 */
export function trackedCasePage({ tracked, trackingToken, formToken, city, values, problem, notice }: TrackedPage, language: PageLanguage): Html {
  const { following: texts } = language.texts;
  const time = (at: string): string => formatTime(at, city.timeZone, language);
  const around = { tracked, values, language, time, said: saidAt(problem === null ? [] : [problem]) };
  return page({
    title: neutralTitle,
    language,
    languageLine: html`${firstButton('aduan')}${languageButtons(language, { form: 'aduan', path: redrawCasePath })}`,
    stylesheet: '/lacak.css',
    body: html`${leaveLink(language)} ${problemBox(pointToUnsent(problem, around))} ${notice === null ? '' : html`<p class="kartu" role="status">${notice}</p>`}
      <form id="aduan" method="post" action="${language.address(redrawCasePath)}" enctype="multipart/form-data" autocomplete="off">
        <input type="hidden" name="formulir" value="${formToken}" />
        <input type="hidden" name="lacak" value="${trackingToken}" />
        <input type="hidden" name="hasil" value="${tracked.resolution?.resolvedAt ?? ''}" />
        ${caseHead(around)} ${askedSection(around)} ${unsentSection(around)} ${tracked.resolution === null ? '' : resolutionCard(tracked.resolution, around)}
        ${resultSection(around)}
        ${
          tracked.messages.length === 0
            ? ''
            : html`<h2>${texts.messagesTitle}</h2>
                ${tracked.messages.map((message) => messageCard(message, around))}`
        }
        ${replySection(around)} ${written(around)} ${steps(around)} ${dataSection(around)}
      </form>
      <p><a href="${language.address('/lacak')}">${texts.trackClose}</a></p>`,
  });
}

function caseHead({ tracked, language, time }: AroundCase): Html {
  const texts = language.texts.following;
  const { complaintNumber, state, unit, dueAt, due: why, isOverdue = false, escalation = null, escalationIn = [] } = tracked;
  const said = escalationIn.find((one) => one.language === language.code) ?? { language: 'id', text: escalation };
  return html`<p class="petunjuk">${texts.stateTitle}</p>
    <h1>${texts.states[state]}</h1>
    <dl>
      <dt>${texts.numberLabel}</dt>
      <dd>${complaintNumber}</dd>
      <dt>${wasTakenUp(tracked) ? texts.agencyLabel : texts.chosenAgencyLabel}</dt>
      <dd lang="id">${unit.name}</dd>
      ${
        dueAt === null
          ? ''
          : html`<dt>${texts.dueLabel}</dt>
              <dd>${time(dueAt)}${why == null ? '' : dueReason(why, language, time)}${isOverdue ? html`<br />${texts.overdue}` : ''}</dd>`
      }
    </dl>
    ${dueAt === null || said.text === null ? '' : html`<p class="petunjuk" lang="${said.language}">${said.text}</p>`}
    <p class="layar-saja"><button type="submit" class="kedua">${texts.refresh}</button></p>`;
}

function written({ tracked, language }: AroundCase): Html {
  return html`<h2>${language.texts.following.yourText}</h2>
    <div class="kartu">
      <p class="isi">${tracked.text}</p>
      ${answers(tracked.answers ?? [], language)} ${caseFiles(tracked.attachments, language)}
    </div>
    <p class="layar-saja">
      <button type="submit" formaction="${language.address('/lacak/bukti')}" class="kedua">${language.texts.tracking.fullProof}</button>
    </p>`;
}

/** The unit is named where the step was its own deed, as the box does. */
function steps({ tracked, language, time }: AroundCase): Html {
  const texts = language.texts.following;
  return html`<h2>${texts.stepsTitle}</h2>
    <ol class="langkah">
      ${tracked.steps.map((step) => {
        const unit = unitOfStep(step);
        return html`<li>
          ${stepWords(step, texts)}
          <span class="redup">${unit === null ? '' : html`<span lang="id">${unit.shortName ?? unit.name}</span>, `}${time(step.at)}</span>
        </li>`;
      })}
    </ol>`;
}

function messageCard({ from, unit, text, language: written, attachments, sentAt }: Message, { language, time }: AroundCase): Html {
  const { following, tracking } = language.texts;
  const officer = unit === null ? tracking.officer : html`<span lang="id">${unit.name}</span>`;
  return html`<div class="kartu">
    <p><strong>${from === 'citizen' ? following.fromYou : officer}</strong> <span class="redup">${time(sentAt)}</span></p>
    <p class="isi" lang="${written}">${text}</p>
    ${caseFiles(attachments, language)}
  </div>`;
}

function resolutionCard({ unit, resolvedAt, text, documentNumber, before, after, documents }: Resolution, { language, time }: AroundCase): Html {
  const texts = language.texts.following;
  const pictures = (title: string, files: Resolution['before']): Html | string =>
    files.length === 0
      ? ''
      : html`<p>${title}</p>
          ${caseFiles(files, language)}`;
  return html`<h2>${texts.resultTitle}</h2>
    <div class="kartu">
      <p><strong lang="id">${unit.name}</strong> <span class="redup">${time(resolvedAt)}</span></p>
      <p class="isi" lang="id">${text}</p>
      ${documentNumber === null ? '' : html`<p>${texts.documentNumber(documentNumber)}</p>`} ${pictures(texts.before, before)} ${pictures(texts.after, after)}
      ${caseFiles(documents, language)}
    </div>`;
}

function answers(given: readonly GivenAnswer[], language: PageLanguage): Html | string {
  if (given.length === 0) return '';
  return html`<dl>
    ${given.map(
      (answer) =>
        html`<dt lang="id">${answer.label}</dt>
          <dd>${answerWords(answer, language)}</dd>`,
    )}
  </dl>`;
}
