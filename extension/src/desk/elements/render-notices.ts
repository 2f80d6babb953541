import type { DeskCase } from '@kotak-aduan/api-client/schemas';
import { html, type TemplateResult } from 'lit';
import type { DeskContext } from '../desk-context.ts';
import { lastAnswerAt } from '../words/last-answer-at.ts';

/** Beside what all complainants of a case read, a result or a rejection: each of them can be told. */
export function renderNotices(context: DeskContext, shown: DeskCase, since: string): TemplateResult[] {
  return shown.complaints.map(
    (complaint) =>
      html`<desk-notice
        .context=${context}
        .caseId=${shown.caseId}
        .complaint=${complaint}
        .since=${since}
        .isLatest=${lastAnswerAt(shown, complaint) === since}
        .isOneOfSeveral=${shown.complaints.length > 1}
      ></desk-notice>`,
  );
}
