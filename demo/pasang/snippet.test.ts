import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { contrastOf, readableOn } from './contrast.js';
import { iframeOf, linkOf, otherSnippetOf, posterOf, snippetOf, styleOf } from './snippet.js';

const choice = {
  cityOrigin: 'https://aduan.kota.go.id',
  agency: 'dpupr',
  agencyName: 'Dinas "PU" & Penataan Ruang',
  isolation: 'frame',
  layout: 'box',
  locale: 'id',
  theme: 'auto',
  colours: {},
} as const;

test('writes five lines, and no attribute that says what is usual', () => {
  assert.equal(
    snippetOf(choice),
    `<script type="module" src="https://aduan.kota.go.id/kotak-aduan.js"></script>

<kotak-aduan agency="dpupr">
  <a href="https://aduan.kota.go.id/aduan?agency=dpupr">Sampaikan keluhan Anda di halaman kota</a>
</kotak-aduan>
`,
  );
});

test('writes what was chosen', () => {
  const lines = snippetOf({ ...choice, agency: '', isolation: 'inline', layout: 'dialog', locale: 'jv', theme: 'dark', needsNonce: true });
  assert.ok(lines.includes('<script type="module" nonce="NONCE-HALAMAN-ANDA" src='));
  assert.ok(lines.includes('<kotak-aduan isolation="inline" layout="dialog" locale="jv" theme="dark">'));
  assert.equal(linkOf({ ...choice, agency: '' }), 'https://aduan.kota.go.id/aduan');
});

test('the words on the button are written for a dialog alone, with nothing in them that ends an attribute', () => {
  const buttonText = 'Lapor "PU" & <jalan>';
  const lines = snippetOf({ ...choice, layout: 'dialog', buttonText });
  assert.ok(lines.includes('<kotak-aduan agency="dpupr" layout="dialog" button-text="Lapor &quot;PU&quot; &amp; &lt;jalan>">'), lines);
  assert.ok(!snippetOf({ ...choice, buttonText }).includes('button-text'));
});

test('writes the lines of the other two elements: following belongs to no agency, the list of accounts does', () => {
  assert.equal(
    otherSnippetOf('lacak-aduan', { ...choice, locale: 'jv', theme: 'dark' }),
    `<script type="module" src="https://aduan.kota.go.id/lacak-aduan.js"></script>

<lacak-aduan locale="jv" theme="dark">
  <a href="https://aduan.kota.go.id/lacak?locale=jv" lang="jv">Pirsani aduan panjenengan wonten kaca kitha</a>
</lacak-aduan>
`,
  );
  assert.equal(
    otherSnippetOf('kanal-resmi', { ...choice, needsNonce: true }),
    `<script type="module" nonce="NONCE-HALAMAN-ANDA" src="https://aduan.kota.go.id/kanal-resmi.js"></script>

<kanal-resmi agency="dpupr">
  <a href="https://aduan.kota.go.id/kanal?unit=dpupr">Lihat akun resmi di halaman kota</a>
</kanal-resmi>
`,
  );
});

test('the link is in the language that was chosen, and says which where that is not the page’s own', () => {
  for (const [locale, words] of [
    ['jv', 'Serat aduan wonten kaca kitha'],
    ['su', 'Serat aduan di kaca kota'],
    ['en', 'Write your complaint on the city’s page'],
  ] as const) {
    const line = `<a href="https://aduan.kota.go.id/aduan?agency=dpupr&amp;locale=${locale}" lang="${locale}">${words}</a>`;
    assert.ok(snippetOf({ ...choice, locale }).includes(line), locale);
    assert.ok(iframeOf({ ...choice, locale }).includes(line), locale);
  }
});

test('every address begins in the language that was chosen: the link, the frame and the poster', () => {
  const javanese = { ...choice, locale: 'jv' };
  assert.equal(linkOf(javanese), 'https://aduan.kota.go.id/aduan?agency=dpupr&locale=jv');
  assert.equal(linkOf({ ...javanese, agency: '' }), 'https://aduan.kota.go.id/aduan?locale=jv');
  assert.ok(iframeOf(javanese).includes('/bingkai?agency=dpupr&amp;locale=jv"'));
  assert.equal(posterOf(javanese), '/poster?agency=dpupr&locale=jv');
  assert.deepEqual([linkOf(choice), posterOf({ ...choice, agency: '' })], ['https://aduan.kota.go.id/aduan?agency=dpupr', '/poster']);
});

test('keeps the box’s place with the heights that the docs recommend, and none for the button of a dialog', async () => {
  const docs = await readFile(new URL('../../docs/embed.md', import.meta.url), 'utf8');
  const heightsIn = (text: string): string[] => [...text.matchAll(/min-block-size: \d+px/g)].map(([height]) => height);
  const heights = heightsIn(styleOf(choice));
  assert.equal(heights.length, 2);
  assert.deepEqual(heights, heightsIn(docs));
  assert.equal(styleOf({ ...choice, layout: 'dialog' }), '');
});

test('writes colours in the same rule of the site’s own style sheet', () => {
  const colours = { '--aduan-accent-color': '#0b5d4e' };
  assert.equal(styleOf({ ...choice, layout: 'dialog', colours }), 'kotak-aduan {\n  --aduan-accent-color: #0b5d4e;\n}\n');
  assert.ok(styleOf({ ...choice, colours }).startsWith('kotak-aduan {\n  display: block;\n  min-block-size: 608px;\n  --aduan-accent-color: #0b5d4e;\n}\n'));
});

test('a frame for editors without scripts, with nothing in it that ends an attribute', () => {
  const lines = iframeOf({ ...choice, locale: 'su' });
  assert.ok(lines.includes('src="https://aduan.kota.go.id/bingkai?agency=dpupr&amp;locale=su"'));
  assert.ok(lines.includes('title="Kotak aduan Dinas &quot;PU&quot; &amp; Penataan Ruang"'));
  assert.ok(!lines.includes('<script'));
});

test('the frame for editors without scripts has the chosen colours in its address, under the names that the frame reads', () => {
  const lines = iframeOf({ ...choice, colours: { '--aduan-accent-color': '#0b5d4e', '--aduan-on-accent-color': '#ffffff' } });
  assert.ok(lines.includes('/bingkai?agency=dpupr&amp;accent=%230b5d4e&amp;on-accent=%23ffffff"'));
});

test('contrast is reckoned as WCAG does', () => {
  assert.equal(contrastOf('#000000', '#ffffff'), 21);
  assert.equal(contrastOf('#777777', '#777777'), 1);
  assert.ok(Math.abs(contrastOf('#767676', '#ffffff') - 4.54) < 0.01);
  assert.deepEqual([readableOn('#0b5d4e'), readableOn('#ffe58a')], ['#ffffff', '#000000']);
});
