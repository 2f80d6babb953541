// The repository tests its own shape, so that the recipes of CONTRIBUTING stay true: what is added in one place is added in all.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorCodes } from '@kotak-aduan/api-client/schemas';
import { importsOf } from './imports-of.ts';
import { readMessages } from './message-files.ts';
import { missingFromLockfile, type Lockfile } from './missing-from-lockfile.ts';
import { findInSources, readSource, sourceFiles } from './source-files.ts';

const nameOf = (path: string): string => /([^/]+?)(\.[a-z.]+)?$/.exec(path)?.[1] ?? path;

const all = await sourceFiles('**/*');
const has = new Set(all);
const code = all.filter((path) => /\.(ts|mjs|js|css)$/.test(path) && !/^demo\/.*\.min\.|\/fixtures\//.test(path));
const tests = all.filter((path) => /\.(test|journey)\.ts$/.test(path));

test('every adapter has a test and fixtures with what is expected of them, and is listed once', async () => {
  const registry = await importsOf('extension/src/adapters/registry.ts');
  const problems: string[] = [];
  for (const adapter of all.filter((path) => /^extension\/src\/adapters\/[^/]+\/adapter\.ts$/.test(path))) {
    const folder = adapter.slice(0, -'/adapter.ts'.length);
    const fixtures = all.filter((path) => path.startsWith(`${folder}/fixtures/`));
    const pages = fixtures.filter((path) => path.endsWith('.html'));
    if (!all.some((path) => path.startsWith(`${folder}/`) && path.endsWith('.test.ts'))) problems.push(`${folder} has no test`);
    if (pages.length === 0) problems.push(`${folder} has no fixture`);
    for (const page of pages) if (!has.has(page.replace(/\.html$/, '.expected.json'))) problems.push(`${page} has no .expected.json`);
    const listed = registry.filter(({ target }) => target === adapter).length;
    if (listed !== 1) problems.push(`${adapter} is listed ${listed} times in registry.ts`);
  }
  assert.deepEqual(problems, []);
});

test('every operation is listed, has a route, and the route has its three tests', async () => {
  const operationFiles = await findInSources('api-client/src/operations/*.ts', /= defineOperation\(/);
  const listed = `${await readSource('api-client/src/operations/all-operations.ts')}${await readSource('api-client/src/operations/public-operations.ts')}`;
  const routes = await readSource('server/src/routes/all-routes.ts');
  const problems: string[] = [];
  for (const name of operationFiles.map(nameOf)) {
    if (!listed.includes(`./${name}.ts`)) problems.push(`${name} is not listed in all-operations.ts`);
    if (!routes.includes(`./${name}.ts`)) problems.push(`${name} has no route in all-routes.ts`);
    for (const kind of ['happy', 'error', 'security']) {
      const path = `server/src/routes/${name}.${kind}.test.ts`;
      if (!has.has(path)) problems.push(`${path} is missing`);
    }
  }
  assert.deepEqual(problems, []);
});

test('every element has a doc block, styles, a test with an accessibility check, and is registered', async () => {
  const problems: string[] = [];
  const pattern = /^(widget\/src|extension\/src\/(?:desk|panel))\/elements\/([a-z-]+)\/\2\.ts$/;
  for (const path of all.filter((path) => pattern.test(path))) {
    const tag = nameOf(path);
    const folder = path.slice(0, path.lastIndexOf('/'));
    const text = await readSource(path);
    const own = all.filter((other) => other.startsWith(`${folder}/`));
    if (!/\/\*\*[^]*?@summary[^]*?\*\/\s*(?:@customElement\([^)]*\)\s*)?export class/.test(text)) problems.push(`${path} has no doc block with @summary`);
    if (!/static (?:override )?(?:readonly )?styles\b|extends (?!LitElement\b)\w+ /.test(text)) problems.push(`${path} has no styles`);
    const elementTests = await Promise.all(own.filter((other) => other.endsWith('.test.ts')).map(readSource));
    if (elementTests.length === 0) problems.push(`${folder} has no test`);
    else if (!elementTests.some((other) => /axe|accessib/i.test(other))) problems.push(`${folder} has no accessibility check`);
    const registrations = await findInSources('{widget,extension}/src/**/*.ts', new RegExp(`(?:[dD]efine\\w*\\(|customElement\\()\\s*'${tag}'`));
    if (registrations.length === 0) problems.push(`<${tag}> is never registered`);
  }
  assert.deepEqual(problems, []);
});

test('every error code has a text for the person', async () => {
  const texts = await readMessages('api-client/src/messages/id.ts');
  assert.deepEqual(
    errorCodes.filter((code) => !texts.has(code)),
    [],
  );
});

test('no file is longer than 300 lines, no test than 400', async () => {
  const long: string[] = [];
  // A table of messages is one thing, however many there are.
  for (const path of code.filter((path) => !/\/messages\/[a-z]+(\/[a-z-]+)?\.ts$/.test(path))) {
    const lines = (await readSource(path)).split('\n').length - 1;
    if (lines > (tests.includes(path) ? 400 : 300)) long.push(`${path} has ${lines} lines`);
  }
  assert.deepEqual(long, []);
});

test('file names are kebab-case and say what is inside', () => {
  const vague = /(^|\/)(utils?|helpers?|types|common|misc)(\.ts$|\/)/;
  const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;
  const wrong = code.filter(
    (path) => /^(api-client|widget|extension|server|tools|e2e)\//.test(path) && (vague.test(path) || !kebab.test(path.slice(path.lastIndexOf('/') + 1))),
  );
  assert.deepEqual(wrong, []);
});

test('nothing is left for later in the code, and no test is left out or alone', async () => {
  const later = new RegExp(`\\b(${['TO', 'DO'].join('')}|${['FIX', 'ME'].join('')}|${['X', 'XX'].join('')})\\b`);
  const alone = /\b(test|it|describe|suite)\.only\(|\b(xit|fit|fdescribe)\(|retries\s*:|\bthis\.retries\(/;
  const wrong: string[] = [];
  for (const path of code) {
    const text = await readSource(path);
    if (later.test(text)) wrong.push(`${path} leaves something for later`);
    if (tests.includes(path) && path !== 'tools/shape.test.ts' && alone.test(text)) wrong.push(`${path} runs alone, or again`);
  }
  assert.deepEqual(wrong, []);
});

test('no test returns a function, because then nothing in it would run', async () => {
  const returned =
    /\b(?:test|it)\(\s*(['"`])(?:(?!\1)[^\\]|\\.)*\1\s*,\s*(?:async\s*)?\([^()]*\)\s*=>\s*(?:(?:async\s*)?\([^()]*\)\s*=>|(?:async\s+)?function\b|\{\s*return\s+(?:async\s*)?(?:\([^()]*\)\s*=>|function\b))/;
  const wrong: string[] = [];
  for (const path of tests) if (path !== 'tools/shape.test.ts' && returned.test(await readSource(path))) wrong.push(path);
  assert.deepEqual(wrong, []);
  assert.match("test('a', () => () => {})", returned);
});

test('nothing names a path of one machine', async () => {
  // Written so that this file doesn't find itself.
  const paths = new RegExp(String.raw`(^|[\s"'\`(=:])(\/(?:work|Users|home\/[a-z]+)\/[a-z]|\/root\/|[A-Z]:\\\\?Users)|\.\.\/(?:shared)\/`, 'm');
  const wrong: string[] = [];
  for (const path of all.filter((path) => /\.(ts|mjs|js|json|md|html|css|yml)$|\.ci\/run$/.test(path) && path !== 'package-lock.json')) {
    if (paths.test(await readSource(path))) wrong.push(path);
  }
  assert.deepEqual(wrong, []);
});

test('what a citizen loads comes from fewer than six packages, those aside that come only when somebody asks for their part', async () => {
  const onRequest = ['tus-js-client', 'leaflet', 'mediabunny', '@cantoo/pdf-lib'];
  const dependencies = new Set<string>();
  for (const folder of ['api-client', 'widget']) for (const name of await dependenciesOf(`${folder}/package.json`)) dependencies.add(name);
  dependencies.delete('@kotak-aduan/api-client');
  const always = [...dependencies].filter((name) => !onRequest.includes(name));
  assert.ok(always.length < 6, always.join(', '));
});

test('npm ci finds every package in the lockfile, for every platform', async () => {
  // A parse boundary: npm's own file. If this fails: node tools/complete-lockfile.ts
  const lockfile = JSON.parse(await readSource('package-lock.json')) as Lockfile;
  assert.deepEqual(
    missingFromLockfile(lockfile).map(({ name }) => name),
    [],
  );
});

test('every dependency has a line that says why it is here', async () => {
  const page = await readSource('docs/dependencies.md');
  const unexplained: string[] = [];
  for (const path of all.filter((path) => /^([a-z0-9-]+\/)?package\.json$/.test(path))) {
    for (const name of await dependenciesOf(path)) {
      if (!name.startsWith('@kotak-aduan/') && !name.startsWith('@types/') && !page.includes(name)) unexplained.push(name);
    }
  }
  assert.deepEqual([...new Set(unexplained)], []);
});

async function dependenciesOf(path: string): Promise<string[]> {
  // A parse boundary: npm has read this file before us.
  const manifest = JSON.parse(await readSource(path)) as Record<string, Record<string, string> | undefined>;
  return Object.keys({ ...manifest['dependencies'], ...manifest['devDependencies'] });
}

test('the page on adapters names only commands and files that are there', async () => {
  const page = await readSource('docs/adapters.md');
  const { scripts } = JSON.parse(await readSource('package.json')) as { scripts: Record<string, string> }; // our own file
  const commands = [...page.matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g)].map(([, name = '']) => name);
  const kinds = [...page.matchAll(/npm run new ([a-z-]+)/g)].map(([, kind = '']) => kind);
  const made = await readSource('tools/new.ts');
  const paths = [...page.matchAll(/`((?:extension|tools|api-client|docs)\/[\w./-]+)`/g)].map(([, path = '']) =>
    path.replace(/\/$/, '').replace('NAME', 'instagram'),
  );
  assert.ok(commands.length > 3 && kinds.length > 1 && paths.length > 2);
  assert.deepEqual(
    commands.filter((name) => scripts[name] === undefined),
    [],
  );
  assert.deepEqual(
    kinds.filter((kind) => !made.includes(`kind === '${kind}'`)),
    [],
  );
  assert.deepEqual(
    paths.filter((path) => !has.has(path) && !all.some((one) => one.startsWith(`${path}/`))),
    [],
  );
});
