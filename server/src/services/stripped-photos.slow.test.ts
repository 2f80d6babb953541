import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createCitizenReply } from '@kotak-aduan/api-client/operations/create-citizen-reply';
import { createClip } from '@kotak-aduan/api-client/operations/create-clip';
import { createEvidence } from '@kotak-aduan/api-client/operations/create-evidence';
import { createReply } from '@kotak-aduan/api-client/operations/create-reply';
import { createUpload } from '@kotak-aduan/api-client/operations/create-upload';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import exifr from 'exifr';
import { sql } from 'kysely';
import { createTestServer, ownOrigin, sha256, type TestServer } from '../testing/create-test-server.ts';
import { canary, describedPhoto } from '../testing/describe-photo.ts';
import { changeCase, clipBody, replyBody, sendEvidence } from '../testing/desk-steps.ts';
import { loadSharp } from './read-image.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

const formats = ['jpeg', 'png', 'webp'] as const;
const orientations = [1, 2, 3, 4, 5, 6, 7, 8, 1, 6];
const photos = formats.flatMap((format) => orientations.map((orientation) => ({ format, orientation })));

/** Where red stands in what was meant, for each orientation: 5 to 8 stand upright. */
async function assertClean(bytes: Buffer, orientation: number, where: string): Promise<void> {
  const sharp = await loadSharp();
  const found = await sharp(bytes).metadata();
  for (const name of ['exif', 'xmp', 'iptc', 'orientation', 'tifftagPhotoshop', 'comments'] as const) assert.equal(found[name], undefined, `${where}: ${name}`);
  for (const mark of [canary, Buffer.from(canary).toString('hex'), 'Exif\0', '8BIM', 'Photoshop'])
    assert.ok(!bytes.toString('latin1').includes(mark), `${where}: ${mark} is there`);
  assert.equal(found.width < found.height, orientation >= 5, `${where}: turned wrongly`);
  const isRedFirst = [1, 4, 5, 6].includes(orientation);
  const { data } = await sharp(bytes).extract({ left: 4, top: 4, width: 1, height: 1 }).raw().toBuffer({ resolveWithObject: true });
  assert.equal((data[0] ?? 0) > 128, isRedFirst, `${where}: mirrored`);
}

async function stored(uploadId: string): Promise<Buffer> {
  return Buffer.from(await server.files.read(uploadId));
}

/** As the desk gets it: by the address that an answer of the API gives. */
async function served(attachment: { url: string } | undefined): Promise<Buffer> {
  assert.ok(attachment !== undefined, 'no attachment');
  const answer = await server.request(attachment.url);
  assert.equal(answer.status, 200);
  return Buffer.from(await answer.arrayBuffer());
}

test('ATT-3: the fixtures carry EXIF with a place and a thumbnail, XMP and IPTC', async () => {
  const sharp = await loadSharp();
  assert.equal(photos.length, 30);
  for (const { format, orientation } of photos) {
    const bytes = await describedPhoto(format, orientation);
    const found = await sharp(bytes).metadata();
    assert.ok(found.exif !== undefined && found.xmp !== undefined, format);
    assert.equal(found.orientation, orientation, format);
    if (format === 'jpeg') assert.ok(found.iptc?.includes(canary), format);
    if (format === 'png') assert.ok(bytes.toString('latin1').includes('Raw profile type iptc'));
    assert.ok(bytes.toString('latin1').includes(`${canary}-THUMB`), format);
    const tiff = found.exif.subarray(found.exif.indexOf('MM'));
    const gps = await exifr.gps(tiff);
    const ifd1 = await exifr.thumbnail(tiff);
    assert.ok(gps !== undefined && Math.abs(gps.latitude + 7.57) < 0.1, `${format}: no place`);
    assert.ok(ifd1 !== undefined && ifd1.length > 100, `${format}: no thumbnail`);
  }
});

test('ATT-3: thirty photos keep nothing of what was written in them, and stand as they were meant, by every way in', async () => {
  const { dpupr } = server.operators;
  const filed = await server.fileComplaint({ categoryId: 'lainnya' });
  const tracking = await server.call(openTracking, { body: { trackingCode: filed.trackingCode } });
  for (const { format, orientation } of photos) {
    const bytes = await describedPhoto(format, orientation);
    const name = `${format} ${orientation}`;
    const query = { draftId: randomUUID(), sha256: sha256(bytes) };
    const citizen = await server.call(createUpload, { query, body: bytes });
    await assertClean(await stored(citizen.body.uploadId), orientation, `${name} by a citizen`);
    const agency = await server.call(createEvidence, { query: { ...query, draftId: randomUUID() }, body: bytes, as: dpupr });
    await assertClean(await stored(agency.body.uploadId), orientation, `${name} by an agency`);
    await assertClean(await stored(await sendByForm(bytes)), orientation, `${name} by the plain form`);

    const clipDraft = randomUUID();
    const clipped = await server.call(createClip, { as: dpupr, body: clipBody({ draftId: clipDraft, attachments: [await server.upload(bytes, clipDraft)] }) });
    const { case_id: caseId } = await server.database
      .selectFrom('complaints')
      .select('case_id')
      .where('complaint_number', '=', clipped.body.complaintNumber)
      .executeTakeFirstOrThrow();
    const clip = await server.call(getCase, { params: { caseId }, as: dpupr });
    await assertClean(await served(clip.body.complaints[0].attachments[0]), orientation, `${name} of a clip`);

    const replyDraft = randomUUID();
    const attachments = [await server.upload(bytes, replyDraft)];
    const body = { draftId: replyDraft, text: `Dari warga: ${name}`, language: 'id', attachments };
    assert.equal((await server.call(createCitizenReply, { as: tracking.body, body })).error, null);
    const answerDraft = randomUUID();
    const evidence = await sendEvidence(server, { draftId: answerDraft, as: dpupr, bytes });
    const reply = replyBody(filed.complaintId, { draftId: answerDraft, text: `Dari dinas: ${name}`, attachments: [evidence] });
    const replied = await changeCase(server, createReply, { caseId: filed.caseId, as: dpupr, body: reply });
    assert.equal(replied.error, null);
    const messages: { text: string; attachments: { url: string }[] }[] = replied.body.complaints[0].messages;
    for (const from of ['Dari warga', 'Dari dinas']) {
      const sent = messages.findLast(({ text }) => text.startsWith(from));
      await assertClean(await served(sent?.attachments[0]), orientation, `${name} in a reply, ${from}`);
    }
  }
});

async function sendByForm(bytes: Buffer): Promise<string> {
  const form = new FormData();
  const fields = {
    formulir: server.signer.formToken(randomUUID(), server.now()),
    teks: 'Foto terlampir',
    identitas: 'none',
    nama: '',
    kontak: '',
    instansi: '',
  };
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('foto', new File([new Uint8Array(bytes)], 'foto.jpg'));
  const response = await server.request('/aduan', { method: 'POST', body: form, headers: { Origin: ownOrigin } });
  assert.equal(response.status, 200);
  const row = await server.database
    .selectFrom('attachments')
    .select('upload_id')
    .orderBy(sql`rowid`, 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return row.upload_id;
}
