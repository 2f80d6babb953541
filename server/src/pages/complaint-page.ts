import type { City } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import { askedLanguage } from './asked-language.ts';
import { type ComplaintForm, complaintForm, formLanguages } from './complaint-form.ts';
import { emergencyLine } from './emergency-line.ts';
import { emergencyNotice } from './emergency-notice.ts';
import type { PageLanguage } from './language.ts';
import { type Html, page } from './page.ts';

/** `/aduan`: the box, and inside it the form that works without JavaScript. Where the box comes up, the form gives way, and its languages with it. */
export function complaintPage(form: ComplaintForm, city: City, language: PageLanguage): Html {
  return page({
    title: language.texts.form.pageTitle(city.name),
    language,
    script: '/kotak-aduan-inline.js',
    followsElement: true,
    body: html`<kotak-aduan isolation="inline" layout="page" ${form.agencyId === '' ? '' : html`agency="${form.agencyId}"`} ${askedLanguage(language.code)}
      >${formLanguages(language)} ${emergencyLine(city, language)} ${complaintForm(form, city, language)}</kotak-aduan
    >`,
  });
}

/** After a form came back, with something to put right or for another language: the form alone, so that what was typed stays. */
export function returnedComplaintPage(form: ComplaintForm, city: City, language: PageLanguage): Html {
  const { pageTitle, refusedTitle } = language.texts.form;
  return page({
    title: form.problems.length === 0 ? pageTitle(city.name) : refusedTitle(city.name),
    language,
    languageLine: formLanguages(language),
    body: html`${emergencyNotice(form.text, city, language) || emergencyLine(city, language)} ${complaintForm(form, city, language)}`,
  });
}
