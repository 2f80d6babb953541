// The page "Pasang di situs Anda": reads what is chosen, shows the box and writes the lines. Everything stays in this browser.
import { contrastOf, enoughForText, readableOn } from './contrast.js';
import { checkPolicy } from './policy.js';
import { additionWords, remarkWords } from './policy-words.js';
import { attributesOf, iframeOf, linkOf, otherSnippetOf, posterOf, snippetOf, styleOf } from './snippet.js';

/** In the demo without a server: the city that the lines name. Nobody serves a frame there. */
const { city: namedCity } = document.body.dataset;
const cityOrigin = namedCity ?? location.origin;
/** @type {(id: string) => HTMLElement} */
const part = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const form = /** @type {HTMLFormElement} */ (part('pilihan'));
const policyForm = /** @type {HTMLFormElement} */ (part('csp'));
let needsNonce = false;

const properties = { accent: '--aduan-accent-color', onAccent: '--aduan-on-accent-color', surface: '--aduan-surface-color', text: '--aduan-text-color' };

/** @returns {import('./snippet.js').Choice & { agencyName: string, hasColours: boolean, picked: Record<string, string> }} */
function readChoice() {
  const given = Object.fromEntries(new FormData(form));
  const isolation = given.isolation === 'inline' ? 'inline' : 'frame';
  const hasColours = given.useColours !== undefined;
  const picked = Object.fromEntries(Object.keys(properties).map((name) => [name, String(given[name])]));
  const colours = hasColours ? Object.fromEntries(Object.entries(properties).map(([name, property]) => [property, picked[name]])) : {};
  const select = /** @type {HTMLSelectElement} */ (part('agency'));
  const agency = String(given.agency);
  return {
    cityOrigin,
    agency,
    agencyName: agency === '' ? 'kota' : (select.selectedOptions[0]?.textContent ?? agency),
    isolation,
    layout: String(given.layout),
    locale: String(given.locale),
    // One background for day and night: what the box draws besides must fit it.
    theme: hasColours ? (readableOn(picked.surface) === '#000000' ? 'light' : 'dark') : String(given.theme),
    colours,
    buttonText: String(given.buttonText ?? '').trim(),
    needsNonce,
    hasColours,
    picked,
  };
}

function show() {
  const choice = readChoice();
  part('baris').textContent = snippetOf(choice);
  part('baris-lacak').textContent = otherSnippetOf('lacak-aduan', choice);
  part('baris-kanal').textContent = otherSnippetOf('kanal-resmi', choice);
  part('tombol').hidden = choice.layout !== 'dialog';
  part('gaya').textContent = styleOf(choice);
  part('gaya-bagian').hidden = styleOf(choice) === '';
  part('bingkai').textContent = iframeOf(choice);
  part('tautan').textContent = linkOf(choice);
  part('warna-pilih').hidden = !choice.hasColours;
  part('tema').hidden = choice.hasColours;
  part('kontras').replaceChildren(...(choice.hasColours ? contrastLines(choice.picked) : []));
  part('poster').setAttribute('href', posterOf(choice));
  showBox(choice);
}

/** The box is made anew only where it must be: a frame that is put in place again loads again. Its colours it has from the moment it is made. */
let shownKey = '';
/** While a colour is dragged about, the frame waits. */
let isPicking = false;
/** @type {Record<string, string>} */
let frameColours = {};
/** @param {ReturnType<typeof readChoice>} choice */
function showBox(choice) {
  const attributes = { ...attributesOf(choice), isolation: namedCity === undefined ? choice.isolation : 'inline' };
  if (!isPicking) frameColours = choice.isolation === 'frame' ? choice.colours : {};
  const key = JSON.stringify([attributes, frameColours]);
  if (key !== shownKey) {
    shownKey = key;
    const box = document.createElement('kotak-aduan');
    for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value);
    part('pratinjau').replaceChildren(box);
  }
  const box = /** @type {HTMLElement} */ (part('pratinjau').firstElementChild);
  for (const property of Object.values(properties)) {
    const value = choice.colours[property];
    if (value === undefined) box.style.removeProperty(property);
    else box.style.setProperty(property, value);
  }
}

/** @param {Record<string, string>} picked */
function contrastLines({ accent, onAccent, surface, text }) {
  return [
    contrastLine('Tulisan di tombol', contrastOf(onAccent, accent)),
    contrastLine('Tulisan di kotak', contrastOf(text, surface)),
    contrastLine('Tautan di kotak', contrastOf(accent, surface)),
  ];
}

/**
 * @param {string} name
 * @param {number} ratio
 */
function contrastLine(name, ratio) {
  const item = document.createElement('li');
  const figure = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 }).format(Math.floor(ratio * 10) / 10);
  const isEnough = ratio >= enoughForText;
  item.dataset.state = isEnough ? 'good' : 'weak';
  item.textContent = isEnough
    ? `${name}: terbaca jelas (${figure} banding 1).`
    : `${name}: kurang terbaca (${figure} banding 1, perlu paling sedikit ${new Intl.NumberFormat('id-ID').format(enoughForText)}). Pilih warna yang lebih gelap atau lebih terang.`;
  return item;
}

/** What an addition alone does not mend. */
const graveRemarks = new Set(['sandbox', 'strict-dynamic-without-nonce', 'nonce', 'unread']);

/** What was judged last; the verdict depends on the way of putting the box in as well. */
let judgedText = '';

/** @param {Event} event */
function showVerdict(event) {
  event.preventDefault();
  judgedText = String(new FormData(policyForm).get('policy') ?? '').trim();
  judge();
  part('hasil-csp').focus({ preventScroll: true });
}

function judge() {
  const result = part('hasil-csp');
  if (judgedText === '') {
    needsNonce = false;
    result.replaceChildren(paragraph('Tempelkan dulu aturannya di kolom di atas. Situs tanpa aturan CSP tidak perlu menambahkan apa pun.'));
    show();
    return;
  }
  const elements = /** @type {import('./policy.js').Tag[]} */ (new FormData(policyForm).getAll('element'));
  const verdict = checkPolicy(judgedText, { cityOrigin, isolation: readChoice().isolation, elements });
  needsNonce = verdict.needsNonce;
  show();
  const { additions, remarks, headers } = verdict;
  if (headers.length === 0 && remarks.length === 0) {
    result.replaceChildren(paragraph('Ini bukan aturan CSP. Tempelkan isinya saja, misalnya: default-src \'self\''));
    return;
  }
  const isFine = additions.length === 0 && !remarks.some(({ kind }) => graveRemarks.has(kind));
  // Two policies often lack the same.
  const sentences = new Set([...additions.map(additionWords), ...remarks.map(remarkWords)]);
  result.replaceChildren(
    heading(isFine ? 'Tidak ada yang harus ditambahkan' : additions.length === 0 ? 'Perhatikan ini' : 'Yang harus ditambahkan'),
    ...(sentences.size === 0 ? [] : [list([...sentences])]),
    ...(additions.length === 0 ? [] : [heading('Aturan yang lengkap'), paragraph('Yang baru kami tandai.'), wholePolicy(headers), copyLine()]),
  );
}

/** @param {import('./policy.js').ShownDirective[][][]} headers */
function wholePolicy(headers) {
  const code = document.createElement('code');
  code.id = 'aturan';
  headers.forEach((policies, line) => {
    // A long one is broken in the middle on a phone: the empty line shows where it ends.
    if (line > 0) code.append('\n\n');
    policies.forEach((policy, index) => {
      if (index > 0) code.append(', ');
      policy.forEach(({ name, values, isNew }, place) => {
        if (place > 0) code.append('; ');
        code.append(isNew ? marked(name) : name);
        for (const value of values) code.append(' ', value.isNew ? marked(value.text) : value.text);
      });
    });
  });
  const box = document.createElement('pre');
  box.tabIndex = 0;
  box.setAttribute('aria-label', 'Aturan yang lengkap');
  box.append(code);
  return box;
}

/** @param {string} text */
function marked(text) {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

/** @param {string} text */
function paragraph(text) {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

/** @param {string} text */
function heading(text) {
  const element = document.createElement('h3');
  element.textContent = text;
  return element;
}

/** @param {string[]} texts */
function list(texts) {
  const element = document.createElement('ul');
  element.append(
    ...texts.map((text) => {
      const item = document.createElement('li');
      item.textContent = text;
      return item;
    }),
  );
  return element;
}

function copyLine() {
  const line = document.createElement('p');
  line.className = 'salin';
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.copies = 'aturan';
  button.textContent = 'Salin aturan ini';
  line.append(button);
  return line;
}

/** Says beside the button whether it worked; where the browser allows no copying, selects the text instead. */
document.addEventListener('click', async (event) => {
  const button = event.target instanceof Element ? event.target.closest('button[data-copies]') : null;
  if (!(button instanceof HTMLButtonElement)) return;
  const source = part(button.dataset.copies ?? '');
  let line = button.parentElement?.querySelector('[role=status]');
  if (!line) {
    line = document.createElement('span');
    line.setAttribute('role', 'status');
    button.after(line);
  }
  try {
    await navigator.clipboard.writeText(source.textContent ?? '');
    line.textContent = 'Sudah disalin.';
  } catch {
    getSelection()?.selectAllChildren(source);
    line.textContent = 'Peramban ini tidak bisa menyalin sendiri. Teksnya sudah dipilih: tekan Ctrl+C, atau tahan lalu pilih Salin.';
  }
});

/** Agencies from the server; without them the page still works for the whole city. */
async function addAgencies() {
  const response = await fetch('/api/v1/city');
  if (!response.ok) return;
  const { units } = await response.json();
  const asked = new URLSearchParams(location.search).get('agency');
  for (const { unitId, name, kind, isExternal } of units) {
    if ((kind !== 'agency' && kind !== 'district') || isExternal) continue;
    part('agency').append(new Option(name, unitId, false, unitId === asked));
  }
  show();
}

/** @param {Event} event */
function follow({ type, target }) {
  isPicking = type === 'input' && target instanceof HTMLInputElement && target.type === 'color';
  if (judgedText === '') show();
  else judge();
}
form.addEventListener('input', follow);
form.addEventListener('change', follow);
// Another text than the one that was judged: what was said of that one goes.
policyForm.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLInputElement) {
    if (judgedText !== '') judge();
    return;
  }
  judgedText = '';
  needsNonce = false;
  part('hasil-csp').replaceChildren();
  show();
});
form.addEventListener('submit', (event) => event.preventDefault());
policyForm.addEventListener('submit', showVerdict);
show();
addAgencies().catch(() => {
  // The server is away for a moment: what stands there is right for the whole city.
});
