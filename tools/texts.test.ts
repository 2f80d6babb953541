// What a person reads stands in every language, is whole, and is read somewhere.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boxLanguages, messageFiles, readersOf, readMessages, type MessageFile } from './message-files.ts';
import { shownWords } from './shown-words.ts';
import { readSource, sourceFiles } from './source-files.ts';

/** The same in Indonesian and in other languages, on purpose. */
const same: Readonly<Record<string, readonly string[]>> = {
  // Names and signs of their own.
  all: ['Instagram', 'Facebook', 'Threads', 'TikTok', 'YouTube', 'WhatsApp', 'X', 'Google Maps', 'Kotak Aduan', 'NIK', 'RT', 'RW'],
  en: ['Email', 'Operator', 'Admin'],
  // Words of Indonesian that are said alike at a counter there.
  jv: [
    'Admin',
    'Email',
    'Alamat email',
    'Foto',
    ', foto',
    'Pilih foto',
    'Atur',
    'Kontak',
    'Instansi',
    'Kecamatan',
    'Video',
    'Dokumen',
    'Dokumen PDF',
    'Lampiran',
    'lampiran',
    'Tambah kotak',
    'Tutup',
    'Pilih video',
    'Pilih PDF',
    'Pilih instansi',
    'Pilih rekaman suara',
    'Loket',
    'Akun',
    'Situs',
    'Kanal resmi',
    'Salin kode',
    'Kode lacak',
    'Bukti aduan',
    'Gambar bukti aduan',
    'Kode lacak aduan',
    'Pemberitahuan versi .',
    'versi',
    'akun media sosial',
    'Berkas',
    'data-aduan',
  ],
  su: [
    'Admin',
    'Email',
    'Alamat email',
    'Foto',
    ', foto',
    'Pilih foto',
    'Atur',
    'Kontak',
    'Instansi',
    'Lampiran',
    'lampiran',
    'Tutup',
    'Buka',
    'Buka:',
    'Buka di',
    'Hapus',
    'Hapus:',
    'Tempat',
    'Jalan',
    'Kotak aduan',
    'Telepon',
    'Pilih PDF',
    'Akun',
    'Situs',
    'Kanal resmi',
    'Kode lacak',
    'Bukti aduan',
    'Gambar bukti aduan',
    'Kode lacak aduan',
    'Hasil',
    'Ditutup',
    'koordinator kota',
    'Formulir di situs web',
    '. ,  kB, sidik SHA-256',
    'Berkas',
    'data-aduan',
    'Dasar hukum',
    'sidik',
    'sidik berkas asli',
  ],
};

const files = await messageFiles();

test('every text stands in every language, in the same order, and takes the same values', async () => {
  const problems: string[] = [];
  for (const { source, translations } of await Promise.all(files.map(readFile))) {
    for (const { path, texts } of translations) {
      if (texts === null) problems.push(`${path} is missing`);
      else {
        const keys = [...source.texts.keys()];
        for (const key of keys) if (!texts.has(key)) problems.push(`${path}: ${key} is missing`);
        for (const key of texts.keys()) if (!source.texts.has(key)) problems.push(`${path}: ${key} is not in ${source.path}`);
        const misplaced = texts.size === keys.length ? [...texts.keys()].find((key, index) => key !== keys[index]) : undefined;
        if (misplaced !== undefined) problems.push(`${path}: ${misplaced} stands elsewhere in ${source.path}`);
        for (const [key, text] of source.texts)
          if (texts.has(key) && valuesOf(text) !== valuesOf(texts.get(key))) problems.push(`${path}: ${key} leaves a value out`);
      }
    }
  }
  assert.deepEqual(problems, []);
});

test('every text is translated: it reads otherwise than in Indonesian, unless it is listed as the same', async () => {
  const problems: string[] = [];
  for (const { source, translations } of await Promise.all(files.map(readFile))) {
    for (const { language, path, texts } of translations) {
      const listed = [...(same['all'] ?? []), ...(same[language] ?? [])].map((words) => words.toLowerCase());
      for (const [key, text] of source.texts) {
        const words = wordsOf(text);
        if (/[a-z]{3}/i.test(words) && words === wordsOf(texts?.get(key)) && !listed.includes(words.toLowerCase()))
          problems.push(`${path}: ${key} reads as in Indonesian`);
      }
    }
  }
  assert.deepEqual(problems, []);
});

test('the date by which an answer is due is called the same on the receipt, on the paper and beside the case', async () => {
  for (const language of ['id', ...boxLanguages]) {
    const places: readonly (readonly [string, string])[] = [
      [`api-client/src/messages/following-${language}.ts`, 'following.dueLabel'],
      [`api-client/src/messages/filing-proof-${language}.ts`, 'filingProof.due'],
      [`widget/src/messages/${language}/receipt.ts`, 'receipt.due'],
      [`server/src/pages/messages/${language}/received.ts`, 'received.dueAt'],
    ];
    const words = await Promise.all(places.map(async ([path, key]) => (await readMessages(path)).get(key)));
    assert.equal(typeof words[0], 'string');
    assert.equal(new Set(words).size, 1, `${language}: ${words.join(' / ')}`);
  }
});

test('what a native speaker has not read is marked as such in its file', async () => {
  const unread = await sourceFiles(
    '{api-client,widget,server}/src/**/messages/{jv,su}/*.ts',
    '{api-client,widget}/src/messages/{jv,su,*-jv,*-su}.ts',
    'server/src/pages/messages/{javanese,sundanese}.ts',
  );
  const unmarked: string[] = [];
  for (const path of unread) if (!/belum diperiksa penutur asli/i.test(await readSource(path))) unmarked.push(path);
  assert.deepEqual(unmarked, []);
  assert.ok(unread.length >= 40, `only ${unread.length} files`);
});

test('every text is used', async () => {
  const problems: string[] = [];
  for (const { path } of files) {
    // Those of errors are used by code, which `shape.test.ts` looks at.
    if (path.startsWith('api-client/')) continue;
    const readers = await readersOf(path);
    for (const key of (await readMessages(path)).keys()) if (!isRead(key, readers)) problems.push(`${path}: ${key} is used nowhere`);
  }
  assert.deepEqual(problems, []);
});

test('no sentence is put together from pieces: texts that stand side by side are whole sentences', async () => {
  const groups = groupsOf(await Promise.all(files.map(({ path }) => readMessages(path))));
  const problems: string[] = [];
  for (const path of await sourceFiles('widget/src/**/*.ts', 'server/src/pages/*.ts')) {
    if (path.includes('/messages/') || path.endsWith('.test.ts')) continue;
    const source = await readSource(path);
    for (const [whole, first = '', second = ''] of source.matchAll(sideBySide)) {
      // Of texts with these names, those are meant that stand in one group; or any, where none do.
      const inOne = groups.filter((group) => group.has(first) && group.has(second));
      const meant = inOne.length > 0 ? inOne : groups;
      const endsWhole = meant.some((group) => /[.?!…]$/.test(group.get(first) ?? ''));
      const beginsAnew = meant.some((group) => /^\p{Lu}/u.test(group.get(second) ?? ''));
      const isAside = meant.every((group) => (group.get(second) ?? '(').startsWith('('));
      if (!(endsWhole && beginsAnew) && !isAside) problems.push(`${path}: ${whole}`);
    }
    for (const [whole] of source.matchAll(added)) problems.push(`${path}: ${whole}`);
  }
  assert.deepEqual(problems, []);
});

test('no element and no plain page carries words of its own', async () => {
  const problems: string[] = [];
  for (const path of await sourceFiles('widget/src/**/*.ts', 'server/src/pages/*.ts')) {
    if (path.endsWith('.test.ts') || path.includes('/testing/') || indonesianPages.has(path)) continue;
    for (const words of shownWords(path, await readSource(path))) problems.push(`${path}: “${words}”`);
  }
  assert.deepEqual(problems, []);
});

test('the plain form says as the box does what it says of the same', async () => {
  const problems: string[] = [];
  for (const language of ['id', ...boxLanguages]) {
    const [plain, box] = await Promise.all(
      [plainTexts, boxTexts].map(async (paths) => new Map((await Promise.all(paths(language).map(readMessages))).flatMap((texts) => [...texts]))),
    );
    for (const [key, inBox] of alike) {
      const said = plain?.get(key);
      if (said === undefined || said !== box?.get(inBox)) problems.push(`${language}: ${key} “${String(said)}”, the box “${String(box?.get(inBox))}”`);
    }
  }
  assert.deepEqual(problems, []);
});

const plainTexts = (language: string): string[] => ['form', 'frame', 'person', 'received'].map((part) => `server/src/pages/messages/${language}/${part}.ts`);
const boxTexts = (language: string): string[] => ['form', 'language'].map((part) => `widget/src/messages/${language}/${part}.ts`);

const alike: ReadonlyMap<string, string> = new Map([
  ['form.title', 'title'],
  ['form.textLabel', 'textLabel'],
  ['form.textHint', 'textHint'],
  ['form.agencyByOfficer', 'agencyByOfficer'],
  ['form.officialLabel', 'officialLabel'],
  ['form.send', 'send'],
  ['form.trackLink', 'trackLink'],
  ['form.emergency', 'emergency'],
  ['frame.unchecked', 'language.unchecked'],
  ['person.named', 'identityNamed'],
  ['person.withheld', 'identityWithheld'],
  ['person.none', 'identityNone'],
  ['received.title', 'receiptTitle'],
  ['received.keep', 'receiptKeep'],
]);

/** For those who build a site, not for citizens. */
const indonesianPages: ReadonlySet<string> = new Set(['server/src/pages/reference-page.ts', 'server/src/pages/mount-pages.ts']);

/** Two texts in one line of a template or a string, with nothing but white space, links and emphasis between them. */
const sideBySide =
  /\$\{(?:this\.#?)?(?:texts|words|who)\.(?:\w+\.)*(\w+)(?:\([^()]*\))?\}(?:\s|<\/?(?:a|b|em|strong)\b(?:[^<>]|=>)*>)+(?=\$\{(?:this\.#?)?(?:texts|words|who)\.(?:\w+\.)*(\w+))/g;
const added = /\b(?:texts|words)\.\w+(?:\([^()]*\))? \+ ['"`]|['"`] \+ (?:this\.#?)?(?:texts|words)\.\w+/g;

/** The words of texts by name, together with those that stand beside them. */
function groupsOf(all: readonly ReadonlyMap<string, unknown>[]): ReadonlyMap<string, string>[] {
  const groups = all.flatMap((texts) => [...Map.groupBy(texts, ([key]) => key.slice(0, key.lastIndexOf('.') + 1)).values()]);
  return groups.map((group) => new Map(group.map(([key, text]) => [key.slice(key.lastIndexOf('.') + 1), wordsOf(text)])));
}

interface ReadTexts {
  readonly path: string;
  readonly texts: ReadonlyMap<string, unknown>;
}

async function readFile({ path, translations }: MessageFile): Promise<{
  source: ReadTexts;
  translations: readonly { language: string; path: string; texts: ReadTexts['texts'] | null }[];
}> {
  const existing = new Set(await sourceFiles(...translations.map((translation) => translation.path)));
  return {
    source: { path, texts: await readMessages(path) },
    translations: await Promise.all(
      translations.map(async (translation) => ({ ...translation, texts: existing.has(translation.path) ? await readMessages(translation.path) : null })),
    ),
  };
}

/** How many values a text takes and shows. */
function valuesOf(text: unknown): string {
  if (typeof text !== 'function') return typeof text;
  const [parameters = '', ...body] = String(text).split('=>');
  const shown = [...parameters.matchAll(/\w+/g)].filter(([name]) => new RegExp(`\\b${name}\\b`).test(body.join('=>')));
  return `${shown.length} of ${text.length}`;
}

/** Of a text that takes values: what it says around them. */
function wordsOf(text: unknown): string {
  if (typeof text !== 'function') return typeof text === 'string' ? text : '';
  const said = [...String(text).matchAll(/`((?:[^`$]|\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\})*)`|'([^']*)'/g)];
  return said
    .map(([, template = '', plain = '']) => `${template.replaceAll(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, '')}${plain}`)
    .join(' ')
    .trim();
}

/** A group whose keys are wire values is read with […]. */
function isRead(key: string, readers: string): boolean {
  const parts = key.split('.');
  return parts.some((part, index) => new RegExp(`\\b${part.replaceAll(/[^\w]/g, '\\$&')}${index === parts.length - 1 ? '\\b' : '\\??\\.?\\['}`).test(readers));
}
