import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { rejectCase } from '@kotak-aduan/api-client/operations/reject-case';
import { languageCodes } from '@kotak-aduan/api-client/schemas/language-codes';
import { fileResolved } from '../testing/citizen-steps.ts';
import { createTestServer, ownOrigin, type TestServer } from '../testing/create-test-server.ts';
import { changeCase } from '../testing/desk-steps.ts';
import { makeImage } from '../testing/make-image.ts';
import { plainForm } from '../testing/plain-form.ts';
import { inLanguage } from './language.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

async function send(path: string, fields: Record<string, string>, photo?: Uint8Array): Promise<{ status: number; html: string }> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  if (photo !== undefined) body.set('foto', new File([Buffer.from(photo)], 'jalan.jpg', { type: 'image/jpeg' }));
  const response = await server.request(path, { method: 'POST', headers: { Origin: ownOrigin }, body });
  return { status: response.status, html: await response.text() };
}

test('a reply to what was rejected meanwhile stays to be copied, and what could not be done leads to it; also in the next language', async () => {
  const { caseId, trackingCode, complaintNumber } = await server.fileComplaint();
  const { html: opened } = await send('/lacak', { kode: trackingCode });
  await changeCase(server, rejectCase, { caseId, as: server.operators.coordinator, body: { reasonId: 'bukan-aduan', words: null } });
  const fields = { ...plainForm(opened, 'aduan'), balasan: 'Tambahan dari saya.' };
  const { status, html } = await send('/lacak/balas', fields, await makeImage());
  assert.equal(status, 409);
  assert.match(html, /<div class="keliru" role="alert" tabindex="-1" autofocus>\s*<p><a href="#balasan">[^<]*tidak bisa dilakukan lagi\.<\/a>/);
  assert.doesNotMatch(html, /Muat ulang/);
  assert.match(html, /<h2 id="belum-terkirim">Tulisan Anda belum terkirim</);
  assert.match(html, /<textarea id="balasan" name="balasan" rows="4" readonly>Tambahan dari saya\.</);
  assert.match(html, /Foto dan berkas yang Anda pilih juga belum terkirim/);
  // Nobody has had it, and it is not the closing of work that was done.
  assert.match(html, /<dt>Ditujukan ke<\/dt>/);
  assert.doesNotMatch(html, /Ditangani oleh|Kalau masalahnya muncul kembali/);
  assert.ok(html.includes(`sebutkan nomor ${complaintNumber}`));
  const carried = plainForm(html, 'aduan');
  assert.ok(carried['berkas'] !== undefined, 'the photo goes along');
  const english = await send('/lacak/kembali?locale=en', carried);
  assert.match(english.html, /What you wrote has not been sent/);
  assert.match(english.html, /readonly>Tambahan dari saya\.</);
});

test('the words of a dispute stay where the case was closed and its time is over', async () => {
  const { trackingCode } = await fileResolved(server);
  const { html: opened } = await send('/lacak', { kode: trackingCode });
  const now = server.now();
  const closed = await send('/lacak/selesai', plainForm(opened, 'aduan'));
  assert.match(closed.html, /tulis di bagian “Ternyata belum selesai\?” di atas/);
  assert.match(closed.html, /<h2>Ternyata belum selesai\?<\/h2>/);
  server.setNow(new Date(now.getTime() + 60 * 86_400_000));
  const { html: later } = await send('/lacak', { kode: trackingCode });
  const { html } = await send('/lacak/belum-selesai', {
    ...plainForm(later, 'aduan'),
    hasil: plainForm(closed.html, 'aduan')['hasil'] ?? '',
    keberatan: 'Masih berlubang.',
  });
  server.setNow(now);
  assert.match(html, /<a href="#keberatan">/);
  assert.match(html, /<textarea id="keberatan" name="keberatan" rows="4" readonly>Masih berlubang\.</);
});

test('in each language the sentence below a closed complaint names the section that is there', () => {
  for (const code of languageCodes) {
    const { replyClosedNotDone, disputeLater } = inLanguage(code, { isChosen: true }).texts.following;
    assert.ok(replyClosedNotDone.includes(`“${disputeLater}”`), code);
  }
});
