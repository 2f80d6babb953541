import { textMaxLength, type TrackedCase } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import type { AroundCase } from './around-case.ts';
import { filesField } from './files-field.ts';
import { replyFileFields } from './following-values.ts';
import type { PageLanguage } from './language.ts';
import type { Html } from './page.ts';

/** The citizen's answer, with photos if wanted; or why there is none any more. */
export function replySection({ tracked, values, language, said }: AroundCase): Html {
  const texts = language.texts.following;
  if (!tracked.canReply) return html`<p class="petunjuk">${closedWords(tracked, texts)}</p>`;
  const { text, mark } = said('balasan');
  return html`<h2>${texts.replyTitle}</h2>
    <p class="isian">
      <label for="balasan">${texts.replyLabel}</label>
      ${text}
      <textarea id="balasan" name="balasan" rows="5" maxlength="${textMaxLength}" ${mark}>${values.reply}</textarea>
    </p>
    ${filesField({ kept: values.replyFiles, names: replyFileFields }, { said, language })}
    <button type="submit" formaction="${language.address('/lacak/balas')}">${texts.replySend}</button>`;
}

function closedWords({ rejection = null, canDispute = false, complaintNumber }: TrackedCase, texts: PageLanguage['texts']['following']): string {
  if (rejection !== null) return texts.replyRejected(complaintNumber);
  return canDispute ? texts.replyClosedNotDone : texts.replyClosed;
}
