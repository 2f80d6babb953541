import type { DeskCase, DeskComplaint as Complaint, Message, SocialReply } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { DeskContext } from '../../desk-context.ts';
import { answerWords } from '../../words/answer-words.ts';
import { delayWords } from '../../words/delay-words.ts';
import { lastAnswerAt } from '../../words/last-answer-at.ts';
import { placeWords } from '../../words/place-words.ts';
import { safeHref } from '../../words/safe-href.ts';
import { controlsStyles } from '../controls.styles.ts';
import { factsStyles } from '../facts.styles.ts';
import { renderJoinedClips } from '../render-joined-clips.ts';
import { deskComplaintStyles } from './desk-complaint.styles.ts';

/**
 * What one person filed, with that person's own thread. Everything in it is shown as text.
 *
 * @summary One complaint of a case.
 */
export class DeskComplaint extends LitElement {
  static override styles = [controlsStyles, factsStyles, deskComplaintStyles];

  @property({ attribute: false }) context: DeskContext | null = null;
  @property({ attribute: false }) complaint: Complaint | null = null;
  @property({ attribute: false }) case: DeskCase | null = null;
  @property({ type: Boolean }) canReply = false;
  @property({ type: Boolean }) isReplying = false;
  @property({ attribute: false }) onReply: () => void = () => undefined;
  @property({ attribute: false }) onDone: (text: string) => void = () => undefined;
  @property({ attribute: false }) onCancel: () => void = () => undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { complaint, context } = this;
    if (complaint === null || context === null) return nothing;
    const t = context.messages.case;
    const isAlone = (this.case?.complaints.length ?? 1) === 1;
    return html`
      <div class="stack parts">
        <section class="stack part" aria-labelledby="complaint-heading">
          <h2 id="complaint-heading">${isAlone ? t.complaint : t.complaintOf(complaint.complaintNumber)}</h2>
          ${this.#renderRequests(context, complaint)}
          <p class="text words" lang=${complaint.language}>${complaint.text}</p>
          ${this.#renderAttachments(context, complaint)} ${this.#renderFacts(context, complaint)}
          ${complaint.clip === null ? nothing : html`<desk-clip .context=${context} .clip=${complaint.clip}></desk-clip>`}
          ${
            complaint.hasEvidence === true && this.case !== null
              ? html`<desk-evidence .context=${context} .caseId=${this.case.caseId} .complaintId=${complaint.complaintId}></desk-evidence>`
              : nothing
          }
          ${this.case === null ? nothing : renderJoinedClips(context, complaint, this.case.caseId)}
        </section>
        <section class="stack part" aria-labelledby="thread-heading">
          <h2 id="thread-heading">${isAlone ? t.thread : t.threadOf(complaint.complaintNumber)}</h2>
          ${
            complaint.messages.length === 0
              ? html`<p class="meta">${t.threadEmpty}</p>`
              : html`<ol class="stack">
                  ${repeat(
                    complaint.messages,
                    (message) => message.messageId,
                    (message) => this.#renderMessage(context, message),
                  )}
                </ol>`
          }
          ${this.#renderReply(context, complaint)}
        </section>
      </div>
    `;
  }

  /** What this person asks about their own data; the law gives three days, so it stands first. */
  #renderRequests({ messages, times }: DeskContext, { requests = [] }: Complaint): TemplateResult | typeof nothing {
    const open = requests.filter(({ state }) => state === 'open');
    if (open.length === 0) return nothing;
    const t = messages.case;
    return html`<ul class="notice">
      ${open.map(({ kind, text, dueAt }) => html`<li>${t.asksForRight(t.rights[kind], times.moment(dueAt))}${text === null ? nothing : html` <span class="text">${text}</span>`}</li>`)}
    </ul>`;
  }

  #renderAttachments(context: DeskContext, { attachments, clip }: Complaint): TemplateResult | typeof nothing {
    if (attachments.length === 0) return nothing;
    const t = context.messages;
    return html`<div>
      ${
        clip === null
          ? html`<h3>${t.case.attachments}</h3>`
          : html`<div class="row">
              <h3>${t.clip.attachments}</h3>
              <strong class="mark">${t.clip.unverified}</strong>
            </div>`
      }
      ${this.#renderPhotos(context, attachments)}
    </div>`;
  }

  #renderPhotos(context: DeskContext, photos: Complaint['attachments']): TemplateResult {
    return html`<ul class="photos">
      ${repeat(
        photos,
        (photo) => photo.uploadId,
        (photo, index) =>
          html`<li>
            <desk-photo .context=${context} .photo=${photo} label=${context.messages.photo.alt(index + 1)}></desk-photo>
            ${this.#renderTakenAt(context, photo)}
          </li>`,
      )}
    </ul>`;
  }

  #renderTakenAt(context: DeskContext, { place }: Complaint['attachments'][number]): TemplateResult | typeof nothing {
    const where = placeWords(place, context.city);
    return where === null ? nothing : html`<p class="meta">${context.messages.case.takenAt(where)}</p>`;
  }

  #renderFacts(context: DeskContext, complaint: Complaint): TemplateResult {
    const t = context.messages.case;
    return html`<dl class="facts">
      ${this.#fact(t.complainant, this.#complainant(context, complaint))} ${this.#fact(t.onBehalfOf, this.#represented(context, complaint))}
      ${this.#fact(t.contact, complaint.contact?.value ?? null)} ${this.#fact(t.place, placeWords(complaint.place, context.city))}
      ${(complaint.answers ?? []).map((answer) => this.#fact(answer.label, answerWords(answer, t)))}
      ${this.#fact(t.consents, this.#consents(context, complaint))} ${this.#fact(t.receivedBy, this.#receivedBy(context, complaint))}
      ${this.#fact(t.clipDelay, delayWords(complaint.clipDelaySeconds ?? null, t))}
      ${(complaint.socialReplies ?? []).map((reply) => this.#socialReply(context, reply))}
    </dl>`;
  }

  /** An account that is on the city's list says whose it is; another may be anybody's. */
  #receivedBy({ messages }: DeskContext, { receivedByAccount: account, receivedByUnit: unit }: Complaint): string | null {
    if (account === null || unit === undefined) return account;
    return unit === null ? messages.case.receivedByUnlisted(account) : messages.case.receivedByListed(account, unit.shortName ?? unit.name);
  }

  /** Where it was answered in public. The address is an operator's; what it leads to is a page of the platform. */
  #socialReply({ messages, times }: DeskContext, { address, by, repliedAt }: SocialReply): TemplateResult {
    const href = safeHref(address);
    const shown = new URL(address).hostname;
    return html`<div>
      <dt>${messages.case.repliedAt}</dt>
      <dd>
        ${href === null ? shown : html`<a href=${href} target="_blank" rel="noopener noreferrer">${shown}</a>`}
        <span class="meta">${by === null ? nothing : html`${by}, `}<time datetime=${repliedAt}>${times.moment(repliedAt)}</time></span>
      </dd>
    </div>`;
  }

  #fact(name: string, value: string | null): TemplateResult | typeof nothing {
    if (value === null) return nothing;
    return html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  }

  #represented({ messages }: DeskContext, { onBehalfOf }: Complaint): string | null {
    if (onBehalfOf == null) return null;
    const t = messages.case;
    const relation = t.relations[onBehalfOf.relation];
    return onBehalfOf.name === null ? t.representedWithheld(relation) : t.representedBy(onBehalfOf.name, relation);
  }

  /** Of a clip nobody was asked: there is nothing to say. */
  #consents({ messages }: DeskContext, { consents, contact, attachments, clip }: Complaint): string | null {
    if (consents === undefined || clip !== null) return null;
    const t = messages.case;
    const said = [
      ...(contact === null ? [] : [consents.contactNotices ? t.mayNotify : t.mayNotNotify]),
      ...(attachments.length === 0 ? [] : [consents.publishPhotos ? t.mayPublish : t.mayNotPublish]),
    ];
    return said.length === 0 ? null : said.join(' · ');
  }

  #complainant({ messages }: DeskContext, { identity, name }: Complaint): string {
    if (identity === 'withheld') return name === null ? messages.case.nameWithheld : messages.case.nameWithheldFor(name);
    return name ?? messages.case.withoutName;
  }

  #renderMessage(context: DeskContext, message: Message): TemplateResult {
    const from = message.from === 'citizen' ? context.messages.case.fromCitizen : (message.unit?.name ?? '');
    return html`<li class="message" data-state=${message.from}>
      <p><strong>${from}</strong> <time class="meta" datetime=${message.sentAt}>${context.times.moment(message.sentAt)}</time></p>
      <p class="text" lang=${message.language}>${message.text}</p>
      ${message.attachments.length === 0 ? nothing : this.#renderPhotos(context, message.attachments)} ${this.#renderNotice(context, message)}
    </li>`;
  }

  #renderNotice(context: DeskContext, { from, sentAt }: Message): TemplateResult | typeof nothing {
    const { case: shown, complaint } = this;
    if (from === 'citizen' || shown === null || complaint === null) return nothing;
    return html`<desk-notice
      .context=${context}
      .caseId=${shown.caseId}
      .complaint=${complaint}
      .since=${sentAt}
      .isLatest=${lastAnswerAt(shown, complaint) === sentAt}
    ></desk-notice>`;
  }

  #renderReply(context: DeskContext, complaint: Complaint): TemplateResult | typeof nothing {
    if (this.isReplying) {
      return html`<desk-reply-form
        .context=${context}
        .case=${this.case}
        .complaint=${complaint}
        .onDone=${this.onDone}
        .onCancel=${this.onCancel}
      ></desk-reply-form>`;
    }
    return this.canReply ? html`<p><button @click=${() => this.onReply()}>${context.messages.actions.reply}</button></p>` : nothing;
  }
}
