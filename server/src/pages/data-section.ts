import { noteMaxLength, type RightKind, type RightRequest } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import type { AroundCase } from './around-case.ts';
import type { Html } from './page.ts';

/** Access is not asked for here: it is given at once, by a button of its own. */
const askable: readonly RightKind[] = ['correction', 'erasure', 'restriction'];

/** The person's own data: the contact that is kept, a copy of everything, and what can be asked for by law. */
export function dataSection(around: AroundCase): Html {
  const { tracked, language } = around;
  const { requests = [] } = tracked;
  const texts = language.texts.following;
  return html`<h2>${texts.dataTitle}</h2>
    ${contactKept(around)}
    <p><button type="submit" formaction="${language.address('/lacak/data')}" class="kedua">${texts.dataShow}</button></p>
    ${requests.length === 0 ? '' : requestList(requests, around)} ${rightsFields(around)}`;
}

function contactKept({ tracked: { contact = null }, language }: AroundCase): Html {
  const texts = language.texts.following;
  if (contact === null) return html`<p>${texts.contactNone}</p>`;
  return html`<p>${texts.contactKept(texts.contactKinds[contact.kind], contact.masked)} ${contact.allowsNotices ? texts.contactNotices : ''}</p>
    <p class="petunjuk" id="tarik-artinya">${texts.contactWithdrawMeans}</p>
    <p>
      <button type="submit" formaction="${language.address('/lacak/kontak')}" class="kedua" aria-describedby="tarik-artinya">${texts.contactWithdraw}</button>
    </p>`;
}

function rightsFields({ values, language, said }: AroundCase): Html {
  const texts = language.texts.following;
  const { text, mark } = said('permintaan');
  const chosen = askable.find((kind) => kind === values.right) ?? askable[0];
  return html`<details class="lipatan" ${values.rightText === '' && chosen === askable[0] ? '' : 'open'}>
    <summary>${texts.rightsTitle}</summary>
    <fieldset>
      <legend>${texts.rightsKind}</legend>
      ${askable.map(
        (kind) =>
          html`<label class="pilihan">
            <input type="radio" name="hak" value="${kind}" ${kind === chosen ? 'checked' : ''} />
            <span>${texts.rights[kind]}</span>
          </label>`,
      )}
    </fieldset>
    <p class="isian">
      <label for="permintaan">${texts.rightsWhich}</label>
      ${text}
      <textarea id="permintaan" name="permintaan" rows="3" maxlength="${noteMaxLength}" ${mark}>${values.rightText}</textarea>
    </p>
    <p class="petunjuk">${texts.rightsDue}</p>
    <button type="submit" formaction="${language.address('/lacak/hak')}" class="kedua">${texts.rightsSend}</button>
  </details>`;
}

function requestList(requests: readonly RightRequest[], { language, time }: AroundCase): Html {
  const { following: texts, tracking } = language.texts;
  const stateWords = ({ state, kind, dueAt }: RightRequest): string => {
    if (state === 'open') return texts.rightsOpen(time(dueAt));
    if (state === 'refused') return texts.rightsRefused;
    return kind === 'access' ? tracking.shown : texts.rightsDone;
  };
  return html`<h3>${texts.rightsList}</h3>
    <ul class="daftar">
      ${requests.map(
        (request) =>
          html`<li>
            <strong>${texts.rights[request.kind]}</strong>: ${stateWords(request)}
            <span class="petunjuk">${tracking.asked(time(request.requestedAt))}</span>
            ${request.answer === null ? '' : html`<span class="petunjuk">${request.answer}</span>`}
          </li>`,
      )}
    </ul>`;
}
