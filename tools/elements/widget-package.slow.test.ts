// The npm package as strangers get it: packed, installed far from our sources, imported, bundled, compiled, and opened in a browser.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { chromium } from 'playwright-core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { build, preview } from 'vite';
import { chromiumFlags } from '../chromium-flags.ts';
import { findBrowser } from '../find-browser.ts';
import { rootDir } from '../root-dir.ts';
import { installPackage } from './testing/install-package.ts';
import { typeSamples } from './testing/type-samples.ts';

const installed = await installPackage();
after(() => installed.remove());

/** Builds an app of these files; gives the JavaScript that its page loads at once. */
async function bundle(name: string, main: string, html = ''): Promise<{ root: string; loaded: string }> {
  await installed.write({ [`${name}/index.html`]: `<!doctype html>${html}<script type="module" src="./main.js"></script>`, [`${name}/main.js`]: main });
  const root = join(installed.app, name);
  await build({ root, base: './', configFile: false, logLevel: 'error', build: { modulePreload: false, minify: false } });
  const page = await readFile(join(root, 'dist/index.html'), 'utf8');
  const waiting = [...page.matchAll(/src="\.\/(assets\/[^"]+\.js)"/g)].map(([, path]) => path ?? '');
  const texts = new Map<string, string>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (texts.has(path)) continue;
    const text = await readFile(join(root, 'dist', path), 'utf8');
    texts.set(path, text);
    waiting.push(...[...text.matchAll(/^(?:import|export)\b[^;]*?["']\.\/([\w.-]+\.js)["'];/gm)].map(([, file]) => `assets/${file}`));
  }
  return { root, loaded: [...texts.values()].join('\n') };
}

test('publint finds nothing', async () => {
  const { messages, pkg } = await publint({ pkgDir: installed.folder, level: 'suggestion', strict: true, pack: false });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test('arethetypeswrong finds nothing but that it is for modules only', async () => {
  const result = await checkPackage(createPackageFromTarballData(installed.packed));
  assert.ok(result.types);
  // Who still writes `require` gets the modules by it since Node 22.12; there is no other build.
  const problems = result.problems.filter(({ kind }) => kind !== 'CJSResolvesToESM');
  assert.deepEqual(problems, []);
});

test('the folder holds what package.json names, and nothing of the workspace', async () => {
  const text = await readFile(join(installed.folder, 'package.json'), 'utf8');
  // A parse boundary: written by the build under test.
  const { dependencies, exports, customElements } = JSON.parse(text) as { dependencies: object; exports: object; customElements: string };
  assert.deepEqual(Object.keys(dependencies), ['lit']);
  assert.ok(!/workspace|api-client|src\//.test(text));
  const files = await readdir(installed.folder, { recursive: true });
  const named = JSON.stringify(exports).match(/\.\/[\w./-]+\.(?:json|js|ts)/g) ?? [];
  for (const path of [...named, customElements, './README.md', './LICENSE', './third-party-licenses.md'])
    assert.ok(files.includes(path.replace('./', '')), path);
  const code = await Promise.all(files.filter((file) => file.endsWith('.js')).map((file) => readFile(join(installed.folder, file), 'utf8')));
  const asked = new Set(code.flatMap((one) => [...one.matchAll(/^(?:import|export) .*?from "([^."][^"]*)";$/gm)].map(([, from]) => from)));
  assert.deepEqual([...asked], ['lit']);
});

test('can be imported where there is no page, and does nothing there', () => {
  // Each in a process of its own: Lit puts a registry into the one where it is loaded.
  for (const entry of ['index.js', 'define.js', 'define/kotak-aduan.js', 'define/kotak-aduan-form.js']) {
    const address = pathToFileURL(join(installed.folder, entry)).href;
    const told = execFileSync(process.execPath, ['--input-type=module', '--eval', `await import(${JSON.stringify(address)})`], { encoding: 'utf8' });
    assert.equal(told, '');
  }
});

test('importing the classes leaves nothing in an app that uses none, and of what it uses only that', async () => {
  const unused = await bundle('unused', "import { KanalResmi, KotakAduan } from '@kotak-aduan/widget';");
  assert.equal(unused.loaded.replaceAll(/^\/\/.*$|\s/gm, ''), '');
  const one = await bundle('one', "import { KotakAduan } from '@kotak-aduan/widget'; globalThis.box = KotakAduan;");
  assert.match(one.loaded, /KotakAduan = class|class KotakAduan /);
  assert.doesNotMatch(one.loaded, /KanalResmi|customElements\.define\(|lit-html|Ceritakan keluhan/);
});

test('importing define registers all three, and they work in a browser', async () => {
  const html = `<kotak-aduan api="https://aduan.example.invalid" isolation="inline"></kotak-aduan>
    <lacak-aduan api="https://aduan.example.invalid"></lacak-aduan>
    <kanal-resmi api="https://aduan.example.invalid"></kanal-resmi>`;
  const { root } = await bundle('all', "import '@kotak-aduan/widget/define';", html);
  const server = await preview({ root, configFile: false, logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } });
  const browser = await chromium.launch({ executablePath: await findBrowser('chromium'), args: chromiumFlags });
  try {
    const page = await browser.newPage();
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    // A city that allows this page and has listed no account; what else is asked of it is not there.
    await page.route('https://aduan.example.invalid/**', (route) =>
      route.fulfill({
        status: /site-requests|official-accounts/.test(route.request().url()) ? 200 : 404,
        headers: { 'Access-Control-Allow-Origin': '*' },
        json: { accounts: [], isListed: true },
      }),
    );
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.locator('kotak-aduan textarea').fill('Lampu jalan mati.');
    await page.locator('kotak-aduan').getByRole('button', { name: 'Kirim' }).waitFor();
    assert.match((await page.locator('lacak-aduan iframe').getAttribute('src')) ?? '', /^https:\/\/aduan\.example\.invalid\/bingkai-lacak\b/);
    await page.locator('kanal-resmi [data-state="ready"]').waitFor();
    assert.equal(await page.locator('kanal-resmi a').getAttribute('href'), 'https://aduan.example.invalid/kanal');
    assert.deepEqual(thrown, []);
  } finally {
    await browser.close();
    await server.close();
  }
});

test('types hold for plain TypeScript, React, Vue and Svelte', async () => {
  await installed.write(await typeSamples());
  const told = compile();
  assert.equal(told, '');
});

function compile(): string {
  try {
    execFileSync(process.execPath, [join(rootDir, 'node_modules/typescript/bin/tsc'), '-p', installed.app], { encoding: 'utf8' });
    return '';
  } catch (error) {
    // What the compiler says stands in its output.
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
  }
}
