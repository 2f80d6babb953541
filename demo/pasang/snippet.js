// The lines that are copied. Pure: it knows no page.

/**
 * @typedef {{ cityOrigin: string, agency: string, isolation: 'frame' | 'inline', layout: string, locale: string, theme: string,
 *   colours: Record<string, string>, needsNonce?: boolean }} Choice
 */

/** @param {string} text */
function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** What the box does without being told. */
const usual = { isolation: 'frame', layout: 'box', locale: 'id', theme: 'auto' };

/**
 * The attributes that say more than what is usual.
 * @param {Choice} choice
 * @returns {Record<string, string>}
 */
export function attributesOf(choice) {
  const said = Object.entries(usual).filter(([name, value]) => choice[/** @type {keyof typeof usual} */ (name)] !== value);
  return {
    ...(choice.agency === '' ? {} : { agency: choice.agency }),
    ...Object.fromEntries(said.map(([name]) => [name, choice[/** @type {keyof typeof usual} */ (name)]])),
  };
}

/**
 * The city's plain page, which works everywhere.
 * @param {Pick<Choice, 'cityOrigin' | 'agency'>} choice
 */
export function linkOf({ cityOrigin, agency }) {
  return `${cityOrigin}/aduan${agency === '' ? '' : `?agency=${encodeURIComponent(agency)}`}`;
}

/** @param {Choice} choice */
export function snippetOf(choice) {
  const attributes = Object.entries(attributesOf(choice)).map(([name, value]) => ` ${name}="${escape(value)}"`);
  const nonce = choice.needsNonce === true ? ' nonce="NONCE-HALAMAN-ANDA"' : '';
  return `<script type="module"${nonce} src="${choice.cityOrigin}/kotak-aduan.js"></script>

<kotak-aduan${attributes.join('')}>
  <a href="${escape(linkOf(choice))}">Sampaikan keluhan Anda di halaman kota</a>
</kotak-aduan>
`;
}

/**
 * The colours as a rule of the website's own style sheet; empty where none was chosen.
 * @param {Choice} choice
 */
export function styleOf({ colours }) {
  const lines = Object.entries(colours).map(([name, value]) => `  ${name}: ${value};`);
  return lines.length === 0 ? '' : `kotak-aduan {\n${lines.join('\n')}\n}\n`;
}

/**
 * For editors that take scripts out.
 * @param {Choice & { agencyName: string }} choice
 */
export function iframeOf(choice) {
  const query = new URLSearchParams();
  if (choice.agency !== '') query.set('agency', choice.agency);
  if (choice.locale !== usual.locale) query.set('locale', choice.locale);
  if (choice.theme !== usual.theme) query.set('theme', choice.theme);
  const search = query.size === 0 ? '' : `?${query}`;
  return `<iframe src="${escape(`${choice.cityOrigin}/bingkai${search}`)}" title="Kotak aduan ${escape(choice.agencyName)}"
  width="100%" height="720" style="border: 0" loading="lazy" allow="camera; microphone; geolocation"></iframe>
<p><a href="${escape(linkOf(choice))}">Sampaikan keluhan Anda di halaman kota</a></p>
`;
}
