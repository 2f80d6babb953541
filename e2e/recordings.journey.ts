// What one says instead of writes: a voice note, a video, a document and a covered photo, from the frame on an agency's page to the real server.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { ComplaintBox } from './drivers/complaint-box.ts';
import { startPhone } from './drivers/phone.ts';
import { makePhoto } from './make-photo.ts';
import { startServer } from './start-server.ts';

/** One empty page, and who wrote it. */
const letter = [
  '%PDF-1.4',
  '1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj',
  '2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj',
  '3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200]>> endobj',
  '4 0 obj <</Author (Budi Kenari)>> endobj',
  'trailer <</Root 1 0 R /Info 4 0 R /Size 5>>',
  '%%EOF',
].join('\n');

const server = await startServer();
const phone = await startPhone('--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream');
after(async () => {
  await phone.close();
  await server.stop();
});

test('a voice note, a document and a photo with a covered face arrive, and nothing of it is forbidden in the frame', async () => {
  const page = await phone.newPage();
  const forbidden: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Permissions policy|TrustedScript/i.test(message.text())) forbidden.push(message.text());
  });
  await page.goto(server.site('dpupr'));
  const box = await ComplaintBox.in(page);
  const { frame } = box;
  await box.write({
    text: 'Lampu jalan mati di depan pasar.',
    name: 'Bu Sri',
    photos: [{ name: 'lampu.jpg', mimeType: 'image/jpeg', buffer: await makePhoto({ seed: 7 }) }],
  });

  await frame.getByRole('button', { name: 'Atur Foto 1' }).click();
  await frame.getByLabel('Keterangan').fill('tiang nomor 12');
  await frame.getByRole('button', { name: 'Tutupi wajah atau pelat' }).click();
  await frame.getByRole('button', { name: 'Tambah kotak' }).click();
  await frame.getByRole('button', { name: 'Simpan foto yang tertutup' }).click();
  await frame.getByRole('button', { name: 'Selesai', exact: true }).click();

  await frame.getByRole('button', { name: 'Rekam suara' }).click();
  await frame.getByRole('button', { name: 'Mulai merekam' }).click();
  await frame.getByText('0:01 dari 3:00').waitFor();
  await frame.getByRole('button', { name: 'Selesai merekam' }).click();
  await frame.getByText('Rekaman siap. Dengarkan dulu kalau mau.').waitFor();
  // Played by the frame's own policy.
  await frame.waitForFunction(() => {
    const player = document.querySelector('kotak-aduan')?.shadowRoot?.querySelector('audio');
    return player instanceof HTMLAudioElement && player.readyState >= HTMLMediaElement.HAVE_METADATA;
  });
  await frame.getByRole('button', { name: 'Selesai', exact: true }).click();

  await frame.getByRole('button', { name: 'Tambah video atau PDF' }).click();
  await frame.getByLabel('Pilih PDF').setInputFiles({ name: 'surat.pdf', mimeType: 'application/pdf', buffer: Buffer.from(letter) });
  await frame.getByRole('button', { name: 'Atur Dokumen 1' }).waitFor();

  // This category asks for a place.
  await box.open('Tempat');
  await frame.getByLabel('Alamat atau patokan').fill('depan Pasar Legi');
  const { code, complaintNumber } = await box.send();
  assert.match(complaintNumber, /^\d{4}-[0-9A-Z]{6}$/);
  assert.notEqual(code, '');
  assert.deepEqual(forbidden, []);
});
