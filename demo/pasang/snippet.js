// The lines that are copied. Pure: it knows no page.

/**
 * @typedef {{ cityOrigin: string, agency: string, isolation: 'frame' | 'inline', layout: string, locale: string, theme: string,
 *   colours: Record<string, string>, buttonText?: string, needsNonce?: boolean }} Choice
 */

/** @param {string} text */
function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** The link that stands where the box can't run, in the languages of the box. */
const linkWords = {
  id: 'Sampaikan keluhan Anda di halaman kota',
  jv: 'Serat aduan wonten kaca kitha',
  su: 'Serat aduan di kaca kota',
  en: 'Write your complaint on the city’s page',
};

/** @param {Choice} choice */
function linkLine(choice) {
  const { locale } = choice;
  const words = Object.entries(linkWords).find(([name]) => name === locale)?.[1] ?? linkWords.id;
  const language = words === linkWords.id ? '' : ` lang="${escape(locale)}"`;
  return `<a href="${escape(linkOf(choice))}"${language}>${words}</a>`;
}

const nonceToSet = ' nonce="NONCE-HALAMAN-ANDA"';

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
    // Only a dialog has that button.
    ...(choice.layout === 'dialog' && choice.buttonText ? { 'button-text': choice.buttonText } : {}),
  };
}

/**
 * The city's plain page, which works everywhere.
 * @param {Pick<Choice, 'cityOrigin' | 'agency' | 'locale'>} choice
 */
export function linkOf(choice) {
  return `${choice.cityOrigin}/aduan${searchOf(choice)}`;
}

/**
 * The sheet to print, in its language.
 * @param {Pick<Choice, 'agency' | 'locale'>} choice
 */
export function posterOf(choice) {
  return `/poster${searchOf(choice)}`;
}

/**
 * Whose page it is and the language to begin with, where they say more than what is usual.
 * @param {Pick<Choice, 'agency' | 'locale'>} choice
 */
function searchOf({ agency, locale }) {
  const query = new URLSearchParams();
  if (agency !== '') query.set('agency', agency);
  if (locale !== usual.locale) query.set('locale', locale);
  return query.size === 0 ? '' : `?${query}`;
}

/** @param {Choice} choice */
export function snippetOf(choice) {
  const attributes = Object.entries(attributesOf(choice)).map(([name, value]) => ` ${name}="${escape(value)}"`);
  const nonce = choice.needsNonce === true ? nonceToSet : '';
  return `<script type="module"${nonce} src="${choice.cityOrigin}/kotak-aduan.js"></script>

<kotak-aduan${attributes.join('')}>
  ${linkLine(choice)}
</kotak-aduan>
`;
}

/** The other two elements: the city's page behind the link, and the words of that. */
const others = {
  'lacak-aduan': {
    page: '/lacak',
    words: {
      id: 'Lihat aduan Anda di halaman kota',
      jv: 'Pirsani aduan panjenengan wonten kaca kitha',
      su: 'Tingali aduan anjeun di kaca kota',
      en: 'See your complaint on the city’s page',
    },
  },
  'kanal-resmi': {
    page: '/kanal',
    words: {
      id: 'Lihat akun resmi di halaman kota',
      jv: 'Pirsani akun resmi wonten kaca kitha',
      su: 'Tingali akun resmi di kaca kota',
      en: 'See the official accounts on the city’s page',
    },
  },
};

/**
 * The lines of an element beside the box. Following belongs to no agency: the code says whose the complaint is.
 * @param {keyof typeof others} tag
 * @param {Choice} choice
 */
export function otherSnippetOf(tag, { cityOrigin, agency, locale, theme, needsNonce }) {
  const { page, words } = others[tag];
  const ownAgency = tag === 'kanal-resmi' ? agency : '';
  const attributes = Object.entries({ agency: ownAgency, locale: locale === usual.locale ? '' : locale, theme: theme === usual.theme ? '' : theme });
  const said = attributes.filter(([, value]) => value !== '').map(([name, value]) => ` ${name}="${escape(value)}"`);
  const query = new URLSearchParams();
  if (ownAgency !== '') query.set('unit', ownAgency);
  if (locale !== usual.locale) query.set('locale', locale);
  const address = escape(`${cityOrigin}${page}${query.size === 0 ? '' : `?${query}`}`);
  const text = Object.entries(words).find(([name]) => name === locale)?.[1] ?? words.id;
  const language = text === words.id ? '' : ` lang="${escape(locale)}"`;
  return `<script type="module"${needsNonce === true ? nonceToSet : ''} src="${cityOrigin}/${tag}.js"></script>

<${tag}${said.join('')}>
  <a href="${address}"${language}>${text}</a>
</${tag}>
`;
}

/** As high as the empty box, so that nothing below it moves when it opens. */
const heights = { narrow: 608, wide: 544 };

/**
 * What goes into the website's own style sheet: the box's place, and the colours that were chosen. Empty where there is nothing to say: the
 * button of a dialog needs no place kept.
 * @param {Choice} choice
 */
export function styleOf({ colours, layout }) {
  const hasPlace = layout !== 'dialog';
  const lines = [
    ...(hasPlace ? ['display: block', `min-block-size: ${heights.narrow}px`] : []),
    ...Object.entries(colours).map(([name, value]) => `${name}: ${value}`),
  ];
  if (lines.length === 0) return '';
  const rule = `kotak-aduan {\n${lines.map((line) => `  ${line};\n`).join('')}}\n`;
  return hasPlace ? `${rule}\n@media (min-width: 640px) {\n  kotak-aduan {\n    min-block-size: ${heights.wide}px;\n  }\n}\n` : rule;
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
  // `--aduan-accent-color` is called `accent` in the frame's address.
  for (const [property, colour] of Object.entries(choice.colours)) query.set(property.replace(/^--aduan-|-color$/g, ''), colour);
  const search = query.size === 0 ? '' : `?${query}`;
  return `<iframe src="${escape(`${choice.cityOrigin}/bingkai${search}`)}" title="Kotak aduan ${escape(choice.agencyName)}"
  width="100%" height="720" style="border: 0" loading="lazy" allow="camera; microphone; geolocation; web-share"></iframe>
<p>${linkLine(choice)}</p>
`;
}
