import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createEvidence } from '@kotak-aduan/api-client/operations/create-evidence';
import { createUpload } from '@kotak-aduan/api-client/operations/create-upload';
import { sql } from 'kysely';
import { createTestServer, ownOrigin, sha256, type TestServer } from '../testing/create-test-server.ts';
import { loadSharp } from './read-image.ts';

const canary = 'KENARI-METADATA';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

/** Red on the left, blue on the right, stored turned as `orientation` says, with a maker, a place and an XMP packet. */
async function describedPhoto(format: 'jpeg' | 'png' | 'webp', orientation: number): Promise<Buffer> {
  const sharp = await loadSharp();
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="${canary}"/></rdf:RDF></x:xmpmeta>`;
  const blue = { create: { width: 40, height: 40, channels: 3 as const, background: '#0000ff' } };
  const described = await sharp({ create: { width: 80, height: 40, channels: 3, background: '#ff0000' } })
    .composite([{ input: blue, left: 40, top: 0 }])
    .withExif({
      IFD0: { Make: canary, Software: canary },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '7/1 34/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '110/1 49/1 0/1' },
    })
    .withXmp(xmp)
    .toFormat(format)
    .toBuffer();
  return sharp(described).withMetadata({ orientation }).keepXmp().toFormat(format).toBuffer();
}

const formats = ['jpeg', 'png', 'webp'] as const;
const orientations = [1, 2, 3, 4, 5, 6, 7, 8, 1, 6];
const photos = formats.flatMap((format) => orientations.map((orientation) => ({ format, orientation })));

/** Where red stands in what was meant, for each orientation: 5 to 8 stand upright. */
async function assertClean(uploadId: string, orientation: number, where: string): Promise<void> {
  const sharp = await loadSharp();
  const bytes = Buffer.from(await server.files.read(uploadId));
  const found = await sharp(bytes).metadata();
  for (const name of ['exif', 'xmp', 'iptc', 'orientation', 'tifftagPhotoshop'] as const) assert.equal(found[name], undefined, `${where}: ${name}`);
  assert.ok(!bytes.toString('latin1').includes(canary), `${where}: the canary is there`);
  assert.equal(found.width < found.height, orientation >= 5, `${where}: turned wrongly`);
  const isRedFirst = [1, 4, 5, 6].includes(orientation);
  const { data } = await sharp(bytes).extract({ left: 4, top: 4, width: 1, height: 1 }).raw().toBuffer({ resolveWithObject: true });
  assert.equal((data[0] ?? 0) > 128, isRedFirst, `${where}: mirrored`);
}

test('ATT-3: thirty photos with maker, place and XMP keep none of it, and stand as they were meant, by every way in', async () => {
  assert.equal(photos.length, 30);
  for (const { format, orientation } of photos) {
    const bytes = await describedPhoto(format, orientation);
    assert.ok(bytes.toString('latin1').includes(canary), `${format}: the fixture has nothing to strip`);
    const query = { draftId: randomUUID(), sha256: sha256(bytes) };
    const citizen = await server.call(createUpload, { query, body: bytes });
    await assertClean(citizen.body.uploadId, orientation, `${format} ${orientation} by a citizen`);
    const agency = await server.call(createEvidence, { query: { ...query, draftId: randomUUID() }, body: bytes, as: server.operators.dpupr });
    await assertClean(agency.body.uploadId, orientation, `${format} ${orientation} by an agency`);
    const uploadId = await sendByForm(bytes);
    await assertClean(uploadId, orientation, `${format} ${orientation} by the plain form`);
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
