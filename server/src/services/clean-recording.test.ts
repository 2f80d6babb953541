import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BufferSource, EncodedPacketSink, Input, MP4, OGG, WEBM } from 'mediabunny';
import { RefusedFile } from '../errors/refused-file.ts';
import { appleMeta, box, makeRecording, placeBox, withInMovie } from '../testing/make-recording.ts';
import { cleanRecording } from './clean-recording.ts';

const canary = 'kenari-9f3a';
const includes = (bytes: Uint8Array, text: string): boolean => Buffer.from(bytes).includes(text);

async function refusalOf(bytes: Uint8Array): Promise<string> {
  try {
    await cleanRecording(bytes);
    return 'taken';
  } catch (error) {
    return error instanceof RefusedFile ? error.code : 'broken';
  }
}

/** How many packets of each kind there are, and what they hold. */
async function packetsOf(bytes: Uint8Array): Promise<string[]> {
  const input = new Input({ source: new BufferSource(bytes), formats: [MP4, WEBM, OGG] });
  const found: string[] = [];
  for (const track of await input.getTracks()) {
    let count = 0;
    for await (const packet of new EncodedPacketSink(track).packets()) if (packet.data.length > 0) count += 1;
    found.push(`${track.type} ${String(await track.getCodec())} ${count}`);
  }
  return found.toSorted();
}

for (const { container, hasPicture, mediaType } of [
  { container: 'mp4', hasPicture: false, mediaType: 'audio/mp4' },
  { container: 'mp4', hasPicture: true, mediaType: 'video/mp4' },
  { container: 'webm', hasPicture: false, mediaType: 'audio/webm' },
  { container: 'webm', hasPicture: true, mediaType: 'video/webm' },
  { container: 'ogg', hasPicture: false, mediaType: 'audio/ogg' },
] as const) {
  test(`ATT-3: ${mediaType} keeps every packet and loses title, comment, artist and the names of its tracks`, async () => {
    const tags = { title: canary, comment: canary, artist: canary, date: new Date('2020-02-02T00:00:00Z') };
    const original = await makeRecording({ container, hasPicture, seconds: 3, tags, trackName: canary });
    assert.ok(includes(original, canary), 'nothing to find');
    const clean = await cleanRecording(original);
    assert.equal(clean.mediaType, mediaType);
    assert.deepEqual([clean.durationSeconds, clean.width, clean.height], [3, hasPicture ? 32 : null, hasPicture ? 16 : null]);
    assert.ok(!includes(clean.bytes, canary));
    assert.deepEqual(await packetsOf(clean.bytes), await packetsOf(original));
  });
}

test('ATT-3: a phone’s video loses its place, its device and whatever stands in boxes of its own', async () => {
  const plain = await makeRecording({ container: 'mp4', hasPicture: true });
  const place = '-07.5666+110.8166/';
  const hidden = withInMovie(
    plain,
    placeBox(place),
    appleMeta('com.apple.quicktime.location.ISO6709', place),
    appleMeta('com.apple.quicktime.model', canary),
    box('uuid', Buffer.alloc(16, 7), `<x:xmpmeta>${canary}</x:xmpmeta>`),
    box('free', canary),
  );
  const all = Buffer.concat([hidden, box('free', canary), Buffer.from(`<script>${canary}</script>`)]);
  assert.ok(includes(all, canary) && includes(all, place));
  const { bytes } = await cleanRecording(all);
  assert.ok(!includes(bytes, canary) && !includes(bytes, place));
  assert.deepEqual(await packetsOf(bytes), await packetsOf(plain));
});

test('ATT-3: what is written between the parts of a WebM file stays behind', async () => {
  const plain = await makeRecording({ container: 'webm' });
  // A Void element and one of Tags (0xEC, 0x1254C367) behind the last cluster.
  const text = Buffer.from(canary);
  const tail = Buffer.concat([Buffer.from([0xec, 0x80 + text.length]), text, Buffer.from([0x12, 0x54, 0xc3, 0x67, 0x80 + text.length]), text]);
  const { bytes } = await cleanRecording(Buffer.concat([plain, tail]));
  assert.ok(!includes(bytes, canary));
});

test('sound may last three minutes and a picture one, and no longer', async () => {
  assert.equal(await refusalOf(await makeRecording({ container: 'webm', seconds: 181 })), 'taken');
  assert.equal(await refusalOf(await makeRecording({ container: 'webm', seconds: 184 })), 'media-too-long');
  assert.equal(await refusalOf(await makeRecording({ container: 'mp4', seconds: 61, hasPicture: true })), 'taken');
  assert.equal(await refusalOf(await makeRecording({ container: 'mp4', seconds: 64, hasPicture: true })), 'media-too-long');
});

test('what is no recording, or only the head of one, is refused and never half taken', async () => {
  const whole = await makeRecording({ container: 'mp4', hasPicture: true });
  for (const bytes of [
    Buffer.alloc(0),
    Buffer.from('bukan rekaman'),
    whole.subarray(0, 24),
    whole.subarray(0, whole.length / 2),
    box('ftyp', 'isom', Buffer.alloc(4)),
  ])
    assert.notEqual(await refusalOf(bytes), 'taken', `${bytes.length} bytes`);
});
