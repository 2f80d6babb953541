import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256Hex } from '@kotak-aduan/api-client';
import { uploadMaxBytes } from '@kotak-aduan/api-client/schemas/limits';
import { readPicked } from '../photos/read-picked.ts';
import { isMediaError, MediaError, type MediaErrorCode } from './media-error.ts';
import { prepareMedia, type PrepareMediaOptions } from './prepare-media.ts';
import { noteRecordedHere } from './recorded-here.ts';
import type { StrippedMedia } from './strip-media.ts';

const at = Date.parse('2026-11-22T01:00:00.000Z');
const file = (type: string, content: BlobPart = 'asli'): File => new File([content], 'berkas', { type, lastModified: at });
const small = new TextEncoder().encode('kecil').buffer;

const refused = (code: MediaErrorCode) => (error: unknown) => isMediaError(error) && error.code === code;

type Part = Awaited<ReturnType<NonNullable<PrepareMediaOptions['loadStripMedia']>>>;
const stripping =
  (strip: () => Promise<StrippedMedia>): (() => Promise<Part>) =>
  () =>
    Promise.resolve({ stripMedia: strip });
const works = stripping(() => Promise.resolve({ bytes: small, mediaType: 'audio/webm', durationSeconds: 3 }));
const cannotLoad = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

const prepare = (picked: File, options: Partial<PrepareMediaOptions> = {}): ReturnType<typeof prepareMedia> =>
  prepareMedia(picked, { bytes: readPicked(picked), ...options });

test('sends the bare recording, with the hash and the time of the original beside it', async () => {
  const picked = noteRecordedHere(file('audio/webm;codecs=opus'));
  const prepared = await prepare(picked, { loadStripMedia: works });
  assert.equal(prepared.bytes, small);
  assert.equal(prepared.mediaType, 'audio/webm');
  assert.equal(prepared.sha256, await sha256Hex(small));
  assert.equal(prepared.originalSha256, await sha256Hex(await picked.arrayBuffer()));
  assert.equal(prepared.takenAt, '2026-11-22T01:00:00.000Z');
});

test('when a picked file came to the device is not when it was recorded', async () => {
  assert.equal((await prepare(file('audio/mp4'), { loadStripMedia: works })).takenAt, null);
});

test('a recording made here is never lost for want of the part that strips', async () => {
  const picked = noteRecordedHere(file('audio/webm;codecs=opus'));
  for (const loadStripMedia of [cannotLoad, stripping(() => Promise.reject(new MediaError('media-unreadable')))]) {
    const prepared = await prepare(picked, { loadStripMedia });
    assert.deepEqual([prepared.mediaType, prepared.bytes.byteLength], ['audio/webm', 4]);
  }
});

test('a file that somebody else made never goes unstripped', async () => {
  await assert.rejects(prepare(file('audio/webm'), { loadStripMedia: cannotLoad }), refused('part-missing'));
  await assert.rejects(prepare(file('application/pdf'), { loadStripPdf: cannotLoad }), refused('part-missing'));
});

test('refuses what is too long, too large, gone, or no recording at all', async () => {
  const tooLong = stripping(() => Promise.reject(new MediaError('media-too-long')));
  await assert.rejects(prepare(noteRecordedHere(file('audio/webm')), { loadStripMedia: tooLong }), refused('media-too-long'));
  await assert.rejects(prepare(file('application/pdf', new Uint8Array(uploadMaxBytes + 1))), refused('pdf-too-large'));
  const film = file('video/mp4');
  Object.defineProperty(film, 'size', { value: 200_000_000 });
  await assert.rejects(prepare(film), refused('media-too-large'));
  const gone = Object.assign(file('video/mp4'), { arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) });
  await assert.rejects(prepare(gone), refused('media-unreadable'));
  await assert.rejects(prepare(file('application/zip')), refused('not-accepted'));
});
