import { type Contact, contactMaxLength, isLikelyContact } from '@kotak-aduan/api-client/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../../messages/id.ts';
import { type Edit, editContact } from '../../clip-edits.ts';

interface ClipContactOptions {
  readonly contact: Contact | null;
  /** Of a public post no number was moved, so nothing is said of it. */
  readonly isPrivate: boolean;
  /** What was typed reaches nobody; nothing of it is kept. */
  readonly isBad: boolean;
  readonly t: Messages;
  readonly onEdit: (edit: Edit) => void;
  readonly onBad: (isBad: boolean) => void;
}

/** How the citizen can be reached. A number that stood in a private message is here already; the person decides whether it is theirs. */
export function clipContact({ contact, isPrivate, isBad, t, onEdit, onBad }: ClipContactOptions): TemplateResult {
  const kind = contact?.kind === 'whatsapp' ? 'whatsapp' : 'phone';
  const onChange = (event: Event): void => {
    const group = event.currentTarget instanceof HTMLElement ? event.currentTarget : null;
    const value = group?.querySelector('input')?.value.trim() ?? '';
    const chosen: Contact = { kind: group?.querySelector('select')?.value === 'whatsapp' ? 'whatsapp' : 'phone', value };
    const isUnlikely = value !== '' && !isLikelyContact(chosen);
    onBad(isUnlikely);
    if (!isUnlikely) onEdit(editContact(value === '' ? null : chosen));
  };
  return html`<div class="stack tight" @change=${onChange}>
    <label for="contact">${t.contact}</label>
    ${isPrivate ? html`<p class="hint" id="contact-hint">${t.contactHint}</p>` : nothing}
    <div class="contact">
      <input
        id="contact"
        type="tel"
        autocomplete="off"
        maxlength=${contactMaxLength}
        .value=${contact?.value ?? ''}
        aria-describedby=${[...(isBad ? ['contact-fault'] : []), ...(isPrivate ? ['contact-hint'] : [])].join(' ') || nothing}
        aria-invalid=${String(isBad)}
      />
      <select aria-label=${t.contactKind}>
        <option value="phone" ?selected=${kind === 'phone'}>${t.contactKinds.phone}</option>
        <option value="whatsapp" ?selected=${kind === 'whatsapp'}>${t.contactKinds.whatsapp}</option>
      </select>
    </div>
    <p class="error" id="contact-fault" ?hidden=${!isBad}>${t.contactBad}</p>
  </div>`;
}
