import type { City } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import { askedLanguage } from './asked-language.ts';
import { type ComplaintForm, complaintForm } from './complaint-form.ts';
import { emergencyLine } from './emergency-line.ts';
import { emergencyNotice } from './emergency-notice.ts';
import { type Html, page } from './page.ts';

/** `/aduan`: the box, and inside it the form that works without JavaScript. Where the box comes up, the form gives way. */
export function complaintPage(form: ComplaintForm, city: City, locale?: string): Html {
  return page({
    title: `Tulis aduan: ${city.name}`,
    script: '/kotak-aduan-inline.js',
    body: html`<kotak-aduan isolation="inline" layout="page" ${form.agencyId === '' ? '' : html`agency="${form.agencyId}"`} ${askedLanguage(locale)}
      >${emergencyLine(city)} ${complaintForm(form, city)}</kotak-aduan
    >`,
  });
}

/** After a form came back with something to put right: the form alone, so that what was typed stays. */
export function refusedComplaintPage(form: ComplaintForm, city: City): Html {
  return page({
    title: `Belum terkirim: tulis aduan, ${city.name}`,
    body: html`${emergencyNotice(form.text, city) || emergencyLine(city)} ${complaintForm(form, city)}`,
  });
}
