import {
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacket,
  EncodedVideoPacketSource,
  type MetadataTags,
  Mp4OutputFormat,
  OggOutputFormat,
  Output,
  WebMOutputFormat,
} from 'mediabunny';

export interface RecordingOptions {
  readonly container: 'mp4' | 'webm' | 'ogg';
  readonly seconds?: number;
  readonly hasPicture?: boolean;
  readonly tags?: MetadataTags;
  /** Of the sound's track. */
  readonly trackName?: string;
}

/** Twenty milliseconds of silence in Opus: its first byte says how it is packed. */
const silence = new Uint8Array([0xf8, 0xff, 0xfe]);
/** What stands before it in a file (RFC 7845, 5.1): one channel, 48 kHz. */
const opusHead = new Uint8Array([...Buffer.from('OpusHead'), 1, 1, 0, 0, 0x80, 0xbb, 0, 0, 0, 0, 0]);
/** The head of a key frame of VP8, 32 by 16 pixels (RFC 6386, 9.1), and nothing that could be drawn. */
const keyFrame = new Uint8Array([0x10, 0x02, 0x00, 0x9d, 0x01, 0x2a, 32, 0, 16, 0, 0, 0, 0, 0]);

/** A recording made in code: real files by their boxes, with silence and empty pictures in them. */
export async function makeRecording({ container, seconds = 2, hasPicture = false, tags, trackName }: RecordingOptions): Promise<Uint8Array> {
  const target = new BufferTarget();
  // The index behind the packets, so that a test may add to it without moving them.
  const format = container === 'mp4' ? new Mp4OutputFormat({ fastStart: false }) : container === 'webm' ? new WebMOutputFormat() : new OggOutputFormat();
  const output = new Output({ format, target });
  const audio = new EncodedAudioPacketSource('opus');
  output.addAudioTrack(audio, trackName === undefined ? {} : { name: trackName });
  const video = hasPicture ? new EncodedVideoPacketSource('vp8') : null;
  if (video !== null) output.addVideoTrack(video);
  if (tags !== undefined) output.setMetadataTags(tags);
  await output.start();
  const audioConfig = { decoderConfig: { codec: 'opus', sampleRate: 48_000, numberOfChannels: 1, description: opusHead } };
  for (let at = 0; at < seconds; at += 0.02) await audio.add(new EncodedPacket(silence, 'key', at, 0.02), audioConfig);
  const videoConfig = { decoderConfig: { codec: 'vp8', codedWidth: 32, codedHeight: 16 } };
  if (video !== null) for (let at = 0; at < seconds; at += 0.5) await video.add(new EncodedPacket(keyFrame, 'key', at, 0.5), videoConfig);
  await output.finalize();
  if (target.buffer === null) throw new Error('nothing was made');
  return new Uint8Array(target.buffer);
}

/** One box of ISO 14496-12. */
export function box(type: string, ...parts: readonly (Uint8Array | string)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
}

/** Puts boxes into `moov`, which stands last. */
export function withInMovie(mp4: Uint8Array, ...boxes: readonly Uint8Array[]): Uint8Array {
  const bytes = Buffer.from(mp4);
  const at = bytes.lastIndexOf('moov') - 4;
  const extra = Buffer.concat(boxes);
  const grown = Buffer.concat([bytes, extra]);
  grown.writeUInt32BE(bytes.readUInt32BE(at) + extra.length, at);
  return grown;
}

/** The place as phones write it (©xyz), for the sample town. */
export function placeBox(text: string): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt16BE(text.length);
  return box('udta', box('\u00a9xyz', size, text));
}

/** The same as iPhones write it: a key and its value (QuickTime File Format, metadata). */
export function appleMeta(name: string, value: string): Buffer {
  const count = Buffer.from([0, 0, 0, 0, 0, 0, 0, 1]);
  const isText = Buffer.from([0, 0, 0, 1, 0, 0, 0, 0]);
  return box('meta', box('keys', count, box('mdta', name)), box('ilst', box('\0\0\0\u0001', box('data', isText, value))));
}
