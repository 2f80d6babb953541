import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createTestServer, type TestServer } from '../testing/create-test-server.ts';
import { readElements } from '../serving/read-elements.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

test('lists what every element has, in the words of its doc block', async () => {
  const html = (await (await server.request('/pasang/acuan')).text()).replaceAll(/\s+/g, ' ');
  assert.match(html, /<h2 id="judul-kotak-uji"><code>&lt;kotak-uji&gt;<\/code><\/h2> <p>Kotak untuk <code>uji<\/code>\. Tidak lebih\.<\/p>/);
  assert.match(
    html,
    /<dt><code>theme<\/code><span class="nilai-atribut"><code>light<\/code> · <code>dark<\/code><\/span><\/dt> <dd>Warna &lt;apa pun&gt;\.<\/dd>/,
  );
  for (const name of ['uji-selesai', 'kotak-uji::part(base)', '--uji-color']) assert.ok(html.includes(`<dt><code>${name}</code></dt>`), name);
  assert.deepEqual(
    [...html.matchAll(/<h3>([^<]+)</g)].map(([, title]) => title),
    ['Atribut', 'Peristiwa', 'Isi', 'Bagian untuk digayakan', 'Properti CSS'],
  );
  assert.match(html, /src=&quot;http:\/\/127\.0\.0\.1:8080\/kotak-uji\.js&quot;/);
});

test('has a style sheet of its own, and a way back to the builder', async () => {
  const html = await (await server.request('/pasang/acuan')).text();
  assert.equal((await server.request('/acuan.css')).status, 200);
  assert.ok(html.includes('href="/acuan.css"') && html.includes('href="/pasang/"'));
});

test('knows no elements where nothing is built', async () => {
  assert.deepEqual(await readElements(join(import.meta.dirname, 'nowhere')), []);
});
