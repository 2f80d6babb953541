import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrastOf, readableOn } from './contrast.js';
import { iframeOf, linkOf, snippetOf, styleOf } from './snippet.js';

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

test('writes colours as a rule of the site’s own style sheet', () => {
  assert.equal(styleOf({ ...choice, colours: { '--aduan-accent-color': '#0b5d4e' } }), 'kotak-aduan {\n  --aduan-accent-color: #0b5d4e;\n}\n');
  assert.equal(styleOf(choice), '');
});

test('a frame for editors without scripts, with nothing in it that ends an attribute', () => {
  const lines = iframeOf({ ...choice, locale: 'su' });
  assert.ok(lines.includes('src="https://aduan.kota.go.id/bingkai?agency=dpupr&amp;locale=su"'));
  assert.ok(lines.includes('title="Kotak aduan Dinas &quot;PU&quot; &amp; Penataan Ruang"'));
  assert.ok(!lines.includes('<script'));
});

test('contrast is reckoned as WCAG does', () => {
  assert.equal(contrastOf('#000000', '#ffffff'), 21);
  assert.equal(contrastOf('#777777', '#777777'), 1);
  assert.ok(Math.abs(contrastOf('#767676', '#ffffff') - 4.54) < 0.01);
  assert.deepEqual([readableOn('#0b5d4e'), readableOn('#ffe58a')], ['#ffffff', '#000000']);
});
