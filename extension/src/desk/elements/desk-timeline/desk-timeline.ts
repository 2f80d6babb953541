import type { Channel, DeskCase } from '@kotak-aduan/api-client/schemas';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { DeskContext } from '../../desk-context.ts';
import { controlsStyles } from '../controls.styles.ts';
import { deskTimelineStyles } from './desk-timeline.styles.ts';

type TimelineEvent = DeskCase['timeline'][number];
type OfCase = TimelineEvent & { readonly kind: Exclude<TimelineEvent['kind'], 'merged' | 'unmerged'> };

const toldElsewhere: readonly TimelineEvent['kind'][] = ['replied', 'citizen-replied', 'info-requested', 'info-answered', 'disputed', 'resolved'];

const aboutUnit = ['support-added', 'support-removed', 'advice-asked'] as const;

function isAboutUnit(kind: TimelineEvent['kind']): kind is (typeof aboutUnit)[number] {
  return aboutUnit.some((one) => one === kind);
}

/**
 * What happened with a case, in words, newest first.
 *
 * @summary The timeline of a case.
 */
export class DeskTimeline extends LitElement {
  static override styles = [controlsStyles, deskTimelineStyles];

  @property({ attribute: false }) context: DeskContext | null = null;
  @property({ attribute: false }) events: readonly TimelineEvent[] = [];
  @property({ attribute: false }) channel: Channel = 'web';

  protected override render(): TemplateResult | typeof nothing {
    const { context } = this;
    if (context === null) return nothing;
    const newestFirst = [...this.events].sort((left, right) => right.at.localeCompare(left.at));
    return html`<ol>
      ${newestFirst.map(
        (event) =>
          html`<li>
            <p class="what">${this.#what(context, event)}</p>
            <p class="meta">
              ${this.#who(context, event)}
              <time datetime=${event.at}>${context.times.moment(event.at)}</time>
            </p>
            ${this.#renderWords(event)} ${this.#renderMentioned(context, event)}
          </li>`,
      )}
    </ol>`;
  }

  /** Words among agencies have no other place; what was said to and by the citizen stands in the thread, the result with its proof. */
  #renderWords({ kind, text }: TimelineEvent): TemplateResult | typeof nothing {
    if (text === null || text === '' || toldElsewhere.includes(kind)) return nothing;
    return html`<p class="text words">${text}</p>`;
  }

  #renderMentioned({ messages }: DeskContext, { mentioned = [] }: TimelineEvent): TemplateResult | typeof nothing {
    return mentioned.length === 0 ? nothing : html`<p class="meta">${messages.timeline.mentions(mentioned.join(', '))}</p>`;
  }

  /** What a merged complaint brought with it stands under its number. */
  #what(context: DeskContext, event: TimelineEvent): string {
    const t = context.messages.timeline;
    const number = event.complaintNumber ?? null;
    if (event.kind === 'merged' || event.kind === 'unmerged') return t[event.kind](number ?? '');
    const what = this.#whatOfCase(context, { ...event, kind: event.kind });
    return number === null ? what : t.ofComplaint(number, what);
  }

  #whatOfCase({ messages }: DeskContext, event: OfCase): string {
    const t = messages.timeline;
    if (event.kind === 'received') return t.received(messages.channels[this.channel]);
    if (event.kind === 'forwarded') return event.toUnit === null ? t.forwardedSomewhere : t.forwarded(event.toUnit.name);
    if (event.kind === 'escalated-to-unit') return t['escalated-to-unit'](event.toUnit?.shortName ?? event.toUnit?.name ?? '');
    if (event.kind === 'handed-back') return event.toUnit === null ? t.handedBack : t.handedBackTo(event.toUnit.name);
    if (isAboutUnit(event.kind)) return messages.timeline[event.kind](event.toUnit?.name ?? '');
    return messages.timeline[event.kind];
  }

  #who({ messages }: DeskContext, { actor }: TimelineEvent): TemplateResult {
    const name = actor.kind === 'citizen' ? messages.timeline.citizen : (actor.name ?? messages.timeline.system);
    return html`${name}${actor.unit === null ? nothing : html`, ${actor.unit.shortName ?? actor.unit.name}`} ·`;
  }
}
