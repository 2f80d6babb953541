import { html } from 'hono/html';
import { languageLinks } from './language-line.ts';
import type { PageLanguage } from './language.ts';
import { leaveLink } from './leave-link.ts';
import { type Html, neutralTitle, page } from './page.ts';
import { trackingElement } from './tracking-page.ts';

/**
 * `/klaim`: where the private reply to a clip leads. Whose clip it is stands behind the `#`, which no browser sends, so this page is the same for everybody; its
 * script asks for the word. Without JavaScript it says how to be answered all the same.
 */
export function claimPage(language: PageLanguage, cityName: string): Html {
  const texts = language.texts.claim;
  return page({
    title: neutralTitle,
    language,
    languageLine: languageLinks(language),
    script: '/lacak-aduan-inline.js',
    body: html`${leaveLink(language)}
      <h1>${texts.heading}</h1>
      <div id="penjelasan">
        <p>${texts.thanks}</p>
        <p>${texts.what(cityName)}</p>
      </div>
      <noscript><p class="kartu">${texts.withoutScript}</p></noscript>
      <div id="klaim" hidden>
        ${steps(language)}
        <div role="status">${(['menunggu', 'belum'] as const).map((name) => html`<p data-kabar="${name}" hidden>${texts.news[name]}</p>`)}</div>
        <div role="alert">
          ${(['terpotong', 'tidak-ada', 'penuh', 'putus', 'ditolak'] as const).map(
            (name) => html`<p class="kartu" data-kabar="${name}" hidden>${texts.news[name]}</p>`,
          )}
        </div>
      </div>
      <template id="lacak-sesudahnya">${trackingElement(language)}</template>
      <div id="alasan">
        <h2>${texts.whyTitle}</h2>
        <p>${texts.why}</p>
        <p>${texts.notYours}</p>
      </div>
      <p><a href="${language.address('/aduan')}">${language.texts.following.trackBack}</a></p>
      <script type="module" src="/klaim.js"></script>`,
  });
}

function steps({ texts: { claim: texts } }: PageLanguage): Html {
  const copyButton = (what: string, label: string): Html =>
    html`<p>
      <button type="button" class="kedua" data-salin="${what}" data-tersalin="${texts.copied}" data-gagal="${texts.copyFailed}">${label}</button>
      <span role="status"></span>
    </p>`;
  return html`<section data-bagian="mulai" hidden>
      <h2>${texts.beginTitle}</h2>
      <p>${texts.begin}</p>
      <p><button type="button" id="buat">${texts.beginButton}</button></p>
    </section>
    <section data-bagian="kata" hidden>
      <h2 tabindex="-1">${texts.codeTitle}</h2>
      <p>${texts.code}</p>
      <p class="kode" id="kode-lacak"></p>
      ${copyButton('kode-lacak', texts.copyCode)}
      <h2>${texts.wordTitle}</h2>
      <p>${texts.word}</p>
      <p class="kode" id="kata"></p>
      ${copyButton('kata', texts.copyWord)}
      <p>${texts.onlyYours}</p>
      <p class="petunjuk">${texts.until} <time id="berlaku"></time></p>
      <h2>${texts.waitTitle}</h2>
      <p>${texts.wait}</p>
      <p><button type="button" id="periksa">${texts.waitButton}</button></p>
    </section>
    <section data-bagian="diterima" hidden>
      <h2 tabindex="-1">${texts.acceptedTitle}</h2>
      <p>${texts.accepted}</p>
      <p class="kode" id="kode-tetap"></p>
      ${copyButton('kode-tetap', texts.copyCode)}
    </section>`;
}
