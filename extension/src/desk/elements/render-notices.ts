import type { DeskCase } from '@kotak-aduan/api-client/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskContext } from '../desk-context.ts';
import { lastAnswerAt } from '../words/last-answer-at.ts';

/** Beside what all complainants of a case read, a result or a rejection: each of them can be told. */
export function renderNotices(context: DeskContext, shown: DeskCase, since: string): TemplateResult | typeof nothing {
  const told = shown.complaints.filter(({ whatsapp }) => whatsapp != null);
  if (told.length === 0) return nothing;
  return html`<div>
    ${told.map(
      (complaint) =>
        html`<desk-notice
          .context=${context}
          .caseId=${shown.caseId}
          .complaint=${complaint}
          .since=${since}
          .isLatest=${lastAnswerAt(shown, complaint) === since}
          .isOneOfSeveral=${shown.complaints.length > 1}
        ></desk-notice>`,
    )}
  </div>`;
}
