import type { TrackedCase } from '@kotak-aduan/api-client/schemas/tracked-case';
import { wasTakenUp } from '@kotak-aduan/api-client/schemas/was-taken-up';
import { html, nothing, type TemplateResult } from 'lit';
import type { TrackingState } from '../../../controllers/tracking-controller.ts';
import { errorTextFor } from '../../../messages/error-text-for.ts';
import type { AllMessages } from '../../../messages/id/tracking.ts';
import type { FollowingTimes } from '../following-times.ts';
import { dueReason } from './due-reason.ts';

export interface CaseHead {
  readonly texts: AllMessages;
  readonly errorTexts: Readonly<Record<string, string>> | null;
  readonly times: FollowingTimes;
  readonly state: Extract<TrackingState, { kind: 'open' }>;
  /** What the person has just done. */
  readonly notice: string | null;
  readonly hasRefreshed: boolean;
  readonly refresh: () => void;
}

/** States in which a date to wait for means something. */
const isRunning = (state: TrackedCase['state']): boolean => state === 'received' || state === 'verified' || state === 'in-progress';

/** Where it stands: in words, who has it, until when, and what happens if that passes. */
export function caseHead({ texts, errorTexts, times, state, notice, hasRefreshed, refresh }: CaseHead): TemplateResult {
  const { complaintNumber, state: caseState, unit, dueAt, due: why, receivedAt, isOverdue = false, escalation = null, escalationIn = [] } = state.case;
  const said = escalationIn.find(({ language }) => language === times.locale) ?? { language: 'id', text: escalation };
  const due = isRunning(caseState) ? dueAt : null;
  const line = (label: string, value: unknown): TemplateResult =>
    html`<div>
      <dt>${label}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<div class="panel" data-state=${caseState}>
    <p class="notice" id="case-notice" tabindex="-1">${notice ?? nothing}</p>
    <p class="hint">${texts.stateTitle}</p>
    <h2 id="case-title" tabindex="-1">${texts.states[caseState]}</h2>
    <dl>
      ${line(wasTakenUp(state.case) ? texts.agencyLabel : texts.chosenAgencyLabel, html`<span lang="id">${unit.name}</span>`)}
      ${due === null ? nothing : line(texts.dueLabel, html`${times.moment(due)}${why == null ? nothing : dueReason(why, texts, times)}${isOverdue ? html`<p class="error">${texts.overdue}</p>` : nothing}${said.text === null ? nothing : html`<p class="hint" lang=${said.language}>${said.text}</p>`}`)}
      ${line(texts.numberLabel, complaintNumber)} ${line(texts.receivedLabel, times.moment(receivedAt))}
    </dl>
    <button type="button" class="quiet" aria-disabled=${state.isRefreshing ? 'true' : 'false'} @click=${refresh}>${texts.refresh}</button>
    <span role="status">${hasRefreshed && state.problem === null ? texts.refreshed : nothing}</span>
    ${state.problem === null ? nothing : html`<p class="error" role="alert">${errorTextFor(state.problem, errorTexts)}</p>`}
  </div>`;
}
