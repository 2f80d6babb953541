import type { CaseId, DeskComplaint, JoinedClip } from '@kotak-aduan/api-client/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskContext } from '../desk-context.ts';

/** What was clipped again of the same thing: each with its own origin, pictures and sealed evidence. */
export function renderJoinedClips(
  context: DeskContext,
  { joinedClips = [], complaintId }: Pick<DeskComplaint, 'joinedClips' | 'complaintId'>,
  caseId: CaseId,
): TemplateResult | typeof nothing {
  if (joinedClips.length === 0) return nothing;
  return html`${joinedClips.map((joined) => renderOne(context, joined, { caseId, complaintId }))}`;
}

function renderOne(
  context: DeskContext,
  { joinedClipId, text, clip, attachments, hasEvidence, joinedAt }: JoinedClip,
  { caseId, complaintId }: { readonly caseId: CaseId; readonly complaintId: DeskComplaint['complaintId'] },
): TemplateResult {
  const { clip: t, evidence: e, photo: p } = context.messages;
  const when = context.times.moment(joinedAt);
  return html`<div class="stack part" data-joined=${joinedClipId}>
    <desk-clip .context=${context} .clip=${clip} .heading=${t.joined(when)}></desk-clip>
    <p class="meta">${t.joinedHint}</p>
    <blockquote class="text">${text}</blockquote>
    ${
      attachments.length === 0
        ? nothing
        : html`<ul class="photos">
            ${attachments.map((photo, index) => html`<li><desk-photo .context=${context} .photo=${photo} label=${p.alt(index + 1)}></desk-photo></li>`)}
          </ul>`
    }
    ${
      hasEvidence
        ? html`<desk-evidence
            .context=${context}
            .caseId=${caseId}
            .complaintId=${complaintId}
            .joinedClipId=${joinedClipId}
            .heading=${e.headingOfJoined(when)}
          ></desk-evidence>`
        : nothing
    }
  </div>`;
}
