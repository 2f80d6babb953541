import { html } from 'hono/html';
import type { ElementDoc } from '../serving/read-elements.ts';
import { onlyIndonesian } from './language.ts';
import { type Html, page } from './page.ts';

type Items = ElementDoc['attributes'];

interface ReferencePage {
  readonly elements: readonly ElementDoc[];
  /** Of the API, as websites load from it. */
  readonly publicOrigin: string;
}

/** `/pasang/acuan`: every attribute, event, part and custom property of the elements, from their own doc blocks. */
export function referencePage({ elements, publicOrigin }: ReferencePage): Html {
  return page({
    title: 'Acuan untuk pengelola situs',
    language: onlyIndonesian,
    stylesheet: '/acuan.css',
    body: html`<h1>Acuan untuk pengelola situs</h1>
      <p>
        Semua yang bisa diatur pada tiap elemen. Baru mulai? <a href="/pasang/">Susun dulu beberapa baris untuk situs Anda</a>, lalu kembali ke sini kalau ada
        yang ingin diubah.
      </p>
      <p>Tiap atribut yang namanya satu kata juga bisa diisi dari JavaScript dengan nama yang sama, misalnya <code>elemen.theme = 'dark'</code>.</p>
      <nav aria-label="Elemen">
        <ul class="daftar">
          ${elements.map(
            ({ tagName, summary }) =>
              html`<li>
                <a href="#${tagName}"><code>&lt;${tagName}&gt;</code></a> <span class="petunjuk">${withCode(firstSentence(summary))}</span>
              </li>`,
          )}
        </ul>
      </nav>
      ${elements.map((element) => elementSection(element, publicOrigin))}`,
  });
}

function elementSection(element: ElementDoc, publicOrigin: string): Html {
  const { tagName, name, summary } = element;
  const tag = writtenAs(tagName);
  return html`<section id="${tagName}" aria-labelledby="judul-${tagName}">
    <h2 id="judul-${tagName}"><code>&lt;${tagName}&gt;</code></h2>
    <p>${withCode(summary)}</p>
    ${example(element, publicOrigin)} ${list('Atribut', element.attributes, ({ name: attribute }) => attribute)}
    ${list('Peristiwa', element.events, ({ name: event }) => event)}
    ${list('Isi', element.slots, ({ name: slot }) => (slot === '' ? `<${tag}>…</${tag}>` : slot))}
    ${list('Bagian untuk digayakan', element.cssParts, ({ name: part }) => `${tag}::part(${part})`)}
    ${list('Properti CSS', element.cssProperties, ({ name: property }) => property)}
    <p class="petunjuk">Kelasnya <code>${name}</code>, dari paket npm <code>@kotak-aduan/widget</code>.</p>
  </section>`;
}

/** The script of the form alone registers it under the name of the box. */
function writtenAs(tagName: string): string {
  return tagName === 'kotak-aduan-form' ? 'kotak-aduan' : tagName;
}

function example({ tagName, attributes }: ElementDoc, publicOrigin: string): Html {
  const script = tagName === 'kotak-aduan-form' ? 'kotak-aduan-inline' : tagName;
  const tag = writtenAs(tagName);
  const agency = attributes.some(({ name }) => name === 'agency') ? ' agency="dpupr"' : '';
  const text = `<script type="module" src="${publicOrigin}/${script}.js"></script>\n\n<${tag}${agency}></${tag}>`;
  return html`<pre tabindex="0" role="region" aria-label="Contoh ${tagName}"><code>${text}</code></pre>`;
}

function list(title: string, items: Items, nameOf: (item: Items[number]) => string): Html | '' {
  if (items.length === 0) return '';
  return html`<h3>${title}</h3>
    <dl class="acuan">
      ${items.map(
        (item) =>
          html`<dt><code>${nameOf(item)}</code>${typeWords(item.type?.text)}</dt>
            <dd>${withCode(item.description)}</dd>`,
      )}
    </dl>`;
}

/** `'frame' | 'inline'` as the values that one may write. */
function typeWords(type: string | undefined): Html | '' {
  const values = [...(type ?? '').matchAll(/'([^']*)'/g)].map(([, value]) => value ?? '');
  return values.length === 0
    ? ''
    : html`<span class="nilai-atribut">${values.map((value, index) => html`${index === 0 ? '' : ' · '}<code>${value}</code>`)}</span>`;
}

/** What stands between backticks in a doc block is code. */
function withCode(text: string): (Html | string)[] {
  return text.split('`').map((piece, index) => (index % 2 === 1 ? html`<code>${piece}</code>` : piece));
}

function firstSentence(text: string): string {
  return /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;
}
