/** The interface's own words in Indonesian and English, as far as the fixtures have them. */
const pairs: readonly (readonly [string, string])[] = [
  ['Balas', 'Reply'],
  ['Suka', 'Like'],
  ['Komentari', 'Comment'],
  ['Bagikan', 'Share'],
  ['Ikuti', 'Follow'],
  ['Lihat selengkapnya', 'See more'],
  ['selengkapnya', 'more'],
  ['Lihat terjemahan', 'See translation'],
  ['Penulis', 'Author'],
  ['Tutup', 'Close'],
  ['Opsi lainnya', 'More options'],
];

const units: readonly (readonly [string, string])[] = [
  ['detik', 'seconds'],
  ['menit', 'minutes'],
  ['mnt', 'min'],
  ['jam', 'hours'],
  ['hari', 'days'],
  ['hr', 'd'],
  ['minggu', 'weeks'],
  ['mgg', 'w'],
];

const swapTime = (text: string, toEnglish: boolean): string => {
  for (const [indonesian, english] of units) {
    const [from, to] = toEnglish ? [indonesian, english] : [english, indonesian];
    const swapped = text.replace(new RegExp(`(\\d{1,3}) ?${from}(?: yang lalu| ago)?$`), `$1 ${to}`);
    if (swapped !== text) return swapped;
  }
  return text;
};

const swapLabel = (label: string, toEnglish: boolean): string => {
  const named = toEnglish
    ? label.replace(/^Komentar oleh /, 'Comment by ').replace(/^Balasan dari (.+) untuk komentar /, 'Reply by $1 to comment of ')
    : label.replace(/^Comment by /, 'Komentar oleh ').replace(/^Reply by (.+) to /, 'Balasan dari $1 untuk ');
  return swapWord(swapTime(named, toEnglish), toEnglish);
};

const swapWord = (text: string, toEnglish: boolean): string => {
  for (const [indonesian, english] of pairs) {
    const [from, to] = toEnglish ? [indonesian, english] : [english, indonesian];
    if (text === from) return to;
  }
  return text;
};

/** The same page to somebody who uses it in the other language: what people wrote stays, what the site says of it changes. */
export const swapLanguage = (document: Document): void => {
  const { lang } = document.documentElement;
  // Of a third one no word is known here, and a page that calls its own words another's says something else: "3 j" is three days in French, three hours in ours.
  if (!/^(?:id|en|$)/.test(lang)) return;
  const toEnglish = lang.startsWith('id');
  document.documentElement.lang = toEnglish ? 'en' : 'id';
  for (const element of document.querySelectorAll('[aria-label], [title]')) {
    for (const attribute of ['aria-label', 'title'])
      if (element.hasAttribute(attribute)) element.setAttribute(attribute, swapLabel(element.getAttribute(attribute) ?? '', toEnglish));
  }
  const walk = (node: Node): void => {
    const text = node.nodeType === 3 ? (node.nodeValue ?? '').trim() : '';
    if (text !== '') node.nodeValue = (node.nodeValue ?? '').replace(text, swapWord(swapTime(text, toEnglish), toEnglish));
    for (const child of node.childNodes) walk(child);
  };
  walk(document.body);
};
