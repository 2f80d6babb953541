import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { allows, checkPolicy, parsePolicies, writePolicies } from './policy.js';

const cityOrigin = 'https://aduan.kota.go.id';

function whole(pasted: string, isolation: 'frame' | 'inline' = 'frame'): string {
  return writePolicies(checkPolicy(pasted, { cityOrigin, isolation }).headers);
}

function remarks(pasted: string): string[] {
  return checkPolicy(pasted, { cityOrigin, isolation: 'frame' }).remarks.map(({ kind }) => kind);
}

test('reads names in any case, the first of two, and several policies by the commas between them', () => {
  const { policies, twice, unknown } = parsePolicies("Default-Src 'self';; script-src a.example; script-src b.example; scirpt-src x, img-src *");
  assert.deepEqual(policies, [
    [
      { name: 'default-src', values: ["'self'"] },
      { name: 'script-src', values: ['a.example'] },
      { name: 'scirpt-src', values: ['x'] },
    ],
    [{ name: 'img-src', values: ['*'] }],
  ]);
  assert.deepEqual([twice, unknown], [['script-src'], ['scirpt-src']]);
});

test('a source lets an origin in as browsers take it', () => {
  const page = { cityOrigin, siteOrigin: 'https://dpupr.kota.go.id' };
  const lets = ['*', 'https:', 'http:', 'aduan.kota.go.id', 'https://aduan.kota.go.id', 'HTTPS://Aduan.Kota.go.id', 'https://aduan.kota.go.id:443', '*.kota.go.id', 'https://*.go.id', 'aduan.kota.go.id:*', 'https://aduan.kota.go.id/'];
  const lets_not = ["'self'", "'none'", "'unsafe-inline'", 'data:', 'wss:', 'kota.go.id', '*.aduan.kota.go.id', 'aduan.kota.go.id:8443', 'https://aduan.kota.go.id/js/', 'xaduan.kota.go.id', "'nonce-abc'", '*.o.id'];
  for (const source of lets) assert.ok(allows([source], cityOrigin, page), source);
  for (const source of lets_not) assert.ok(!allows([source], cityOrigin, page), source);
  assert.ok(allows(["'self'"], cityOrigin, { cityOrigin, siteOrigin: cityOrigin }));
  assert.ok(allows(['http://127.0.0.1:8080'], 'http://127.0.0.1:8080', page));
});

test('what falls back to default-src gets a line of its own that keeps what was allowed', () => {
  assert.equal(
    whole("default-src 'self' https://cdn.example"),
    `default-src 'self' https://cdn.example; script-src 'self' https://cdn.example ${cityOrigin}; frame-src 'self' https://cdn.example ${cityOrigin}`,
  );
  assert.equal(whole("default-src 'none'"), `default-src 'none'; script-src ${cityOrigin}; frame-src ${cityOrigin}`);
});

test('frame-src falls back to child-src first, and script-src-elem goes before script-src', () => {
  assert.equal(
    whole("default-src *; child-src 'self'; script-src *; script-src-elem 'self'"),
    `default-src *; child-src 'self'; script-src *; script-src-elem 'self' ${cityOrigin}; frame-src 'self' ${cityOrigin}`,
  );
});

test('what is allowed already is left as it is, and what no line speaks of needs none', () => {
  for (const policy of ["script-src 'self' https:; frame-src *.kota.go.id", "img-src 'self'", "object-src 'none'; base-uri 'self'", "frame-ancestors 'none'"])
    assert.equal(whole(policy), policy);
  assert.deepEqual(checkPolicy("img-src 'self'", { cityOrigin, isolation: 'frame' }).additions, []);
});

test('’none’ goes where something is added, whatever its case', () => {
  assert.equal(whole("script-src 'NONE'; frame-src 'none'"), `script-src ${cityOrigin}; frame-src ${cityOrigin}`);
});

test('beside a nonce the address still counts; beside strict-dynamic only the nonce does', () => {
  assert.equal(whole("script-src 'nonce-abc'"), `script-src 'nonce-abc' ${cityOrigin}`);
  const strict = checkPolicy("script-src 'nonce-abc' 'strict-dynamic' https:", { cityOrigin, isolation: 'frame' });
  assert.ok(strict.needsNonce);
  assert.deepEqual(strict.additions, []);
  assert.deepEqual(remarks("script-src 'sha256-abc=' 'strict-dynamic'"), ['strict-dynamic-without-nonce']);
});

test('inline asks for the line to the server, pictures, recordings and the policy of Lit, and for no frame', () => {
  assert.equal(
    whole("default-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'", 'inline'),
    [
      "default-src 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types kotak-aduan',
      `script-src 'self' ${cityOrigin}`,
      `connect-src 'self' ${cityOrigin}`,
      `img-src 'self' ${cityOrigin} data:`,
      `media-src 'self' blob: ${cityOrigin}`,
    ].join('; '),
  );
  for (const names of ['*', "kotak-aduan 'allow-duplicates'"]) {
    const policy = `require-trusted-types-for 'script'; trusted-types ${names}`;
    assert.equal(whole(policy, 'inline'), policy);
  }
  // Nothing is forbidden but assigning: a policy of any name may be made.
  assert.equal(whole("require-trusted-types-for 'script'", 'inline'), "require-trusted-types-for 'script'");
});

test('the docs name the same for each element', async () => {
  const docs = await readFile(new URL('../../docs/embed.md', import.meta.url), 'utf8');
  const rows = [
    { title: '`<kotak-aduan isolation="frame">`', isolation: 'frame', elements: ['kotak-aduan'] },
    { title: '`<kotak-aduan isolation="inline">`', isolation: 'inline', elements: ['kotak-aduan'] },
    { title: '`<lacak-aduan>`', isolation: 'frame', elements: ['lacak-aduan'] },
    { title: '`<kanal-resmi>`', isolation: 'frame', elements: ['kanal-resmi'] },
  ] as const;
  for (const { title, isolation, elements } of rows) {
    const row = docs.split('\n').find((line) => line.startsWith(`| ${title} |`));
    const [, , ofHost = '', besides = ''] = row?.split('|') ?? [];
    const said = [...`${ofHost} ${besides}`.matchAll(/`([\w-]+)(?: ([\w:-]+))?`/g)].map(([, name = '', value = cityOrigin]) => `${name} ${value}`);
    const policy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    const asked = checkPolicy(policy, { cityOrigin, isolation, elements }).additions.flatMap(({ name, values }) => values.map((value) => `${name} ${value}`));
    assert.deepEqual(new Set(said), new Set(asked), title);
  }
});

test('several elements on a page ask for what each of them needs, once', () => {
  const { headers, additions } = checkPolicy("default-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html", {
    cityOrigin,
    isolation: 'frame',
    elements: ['kotak-aduan', 'lacak-aduan', 'kanal-resmi'],
  });
  assert.equal(
    writePolicies(headers),
    `default-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html kotak-aduan; script-src ${cityOrigin}; frame-src ${cityOrigin}; connect-src ${cityOrigin}`,
  );
  assert.deepEqual(
    additions.map(({ reason }) => reason),
    ['script', 'frame', 'accounts', 'trusted-types'],
  );
});

test('in a frame trusted types ask for nothing', () => {
  const policy = "require-trusted-types-for 'script'; trusted-types 'none'";
  assert.equal(whole(policy), policy);
});

test('each of several policies is completed', () => {
  assert.equal(whole("script-src 'self', default-src 'none'"), `script-src 'self' ${cityOrigin}, default-src 'none'; script-src ${cityOrigin}; frame-src ${cityOrigin}`);
  assert.deepEqual(remarks("script-src *, frame-src *"), ['several']);
});

test('two headers are two policies, each completed on a line of its own', () => {
  const pasted = "Content-Security-Policy: default-src 'self'\nContent-Security-Policy-Report-Only: script-src 'none'";
  assert.equal(
    whole(pasted),
    `default-src 'self'; script-src 'self' ${cityOrigin}; frame-src 'self' ${cityOrigin}\nscript-src ${cityOrigin}`,
  );
  assert.deepEqual(checkPolicy(pasted, { cityOrigin, isolation: 'frame' }).remarks, [
    { kind: 'report-only', detail: 'one' },
    { kind: 'several', detail: '2' },
  ]);
});

test('what is not understood is told of and never written again', () => {
  for (const [pasted, word] of [
    ["default-src 'self'; script-src 'self'\")", `'self'")`],
    ["default-src 'self' x-frame-options: DENY", 'x-frame-options:'],
    ["script-src 'nonce-{{ nonce }}'", `'nonce-{{`],
    ["script-src 'self' <?= $cdn ?>", '<?='],
    ['res.setHeader("Content-Security-Policy", "script-src " + sources)', '(sources)'],
    ["helmet({ contentSecurityPolicy: { directives: { defaultSrc: [\"'self'\"], scriptSrc: [(req, res) => res.locals.nonce] } } })", '(req'],
    ["img-src *; script-src'self'", "script-src'self'"],
  ]) {
    const { headers, remarks: told, additions } = checkPolicy(pasted ?? '', { cityOrigin, isolation: 'frame' });
    assert.deepEqual([headers, told, additions], [[], [{ kind: 'unread', detail: word }], []], pasted);
  }
  // The other one is completed all the same.
  assert.equal(whole("Content-Security-Policy: img-src (\nContent-Security-Policy: script-src 'self'"), `script-src 'self' ${cityOrigin}`);
});

test('says of what it can’t mend by adding', () => {
  assert.deepEqual(remarks('Content-Security-Policy-Report-Only: img-src *'), ['report-only']);
  assert.deepEqual(remarks('img-src *; img-src a; scirpt-src b'), ['twice', 'unknown']);
});

test('says of a sandbox only what it takes away, and nothing of one that no browser reads', () => {
  const told = (pasted: string, elements: readonly ('kotak-aduan' | 'lacak-aduan' | 'kanal-resmi')[] = ['kotak-aduan']): string[] =>
    checkPolicy(pasted, { cityOrigin, isolation: 'frame', elements }).remarks.map(({ kind, detail }) => `${kind}: ${detail}`);
  assert.deepEqual(told('sandbox allow-popups allow-downloads'), ['sandbox: allow-scripts allow-same-origin']);
  assert.deepEqual(told('sandbox allow-scripts Allow-Same-Origin allow-popups allow-downloads'), []);
  assert.deepEqual(told('sandbox allow-scripts allow-same-origin'), ['sandbox-popups: allow-popups', 'sandbox-downloads: allow-downloads']);
  const enough = 'sandbox allow-scripts allow-same-origin allow-popups';
  assert.deepEqual(told(enough, ['kanal-resmi']), ['sandbox-forms: allow-forms']);
  assert.deepEqual(told('Content-Security-Policy-Report-Only: sandbox'), ['report-only: ']);
  assert.deepEqual(told('<meta http-equiv="Content-Security-Policy" content="sandbox">'), []);
});

test('marks what is new, and only that', () => {
  const { headers } = checkPolicy("script-src 'self'", { cityOrigin, isolation: 'frame' });
  assert.deepEqual(headers[0]?.[0]?.[0]?.values, [
    { text: "'self'", isNew: false },
    { text: cityOrigin, isNew: true },
  ]);
});

test('text that is no policy adds nothing', () => {
  assert.deepEqual(checkPolicy('   ', { cityOrigin, isolation: 'frame' }).headers, []);
  assert.deepEqual(checkPolicy(';;', { cityOrigin, isolation: 'frame' }).headers, []);
  assert.deepEqual(checkPolicy('blah blah', { cityOrigin, isolation: 'frame' }), { additions: [], remarks: [], headers: [], needsNonce: false });
  assert.deepEqual(remarks('Content-Security-Policy-Report-Only: blah, blah'), []);
  // One misspelt line among others is told of, and the rest is a policy.
  assert.deepEqual(remarks('scirpt-src a; img-src *'), ['unknown']);
});
