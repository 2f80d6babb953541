import { videoMaxSeconds, voiceMaxSeconds, type CitizenMediaType } from '@kotak-aduan/api-client/schemas';
import {
  BufferSource,
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  Input,
  MATROSKA,
  MP4,
  Mp4OutputFormat,
  OGG,
  OggOutputFormat,
  Output,
  QTFF,
  WEBM,
  WebMOutputFormat,
  type InputAudioTrack,
  type InputVideoTrack,
} from 'mediabunny';
import { RefusedFile } from '../errors/refused-file.ts';
import type { CleanFile } from './read-media.ts';

/** A clock that runs on for a moment after the button was pressed takes nobody's recording. */
const graceSeconds = 2;
const maxSide = 8_192;
const audioCodecs: readonly string[] = ['opus', 'vorbis', 'aac', 'mp3'];
const videoCodecs: readonly string[] = ['avc', 'hevc', 'vp8', 'vp9', 'av1'];

/**
 * Takes sound and picture out of a file and writes them into a new one, packet by packet as they are: nothing is decoded, and nothing else comes
 * along: no title, place, device, cover, subtitle, chapter, track of data or name of a track.
 */
export async function cleanRecording(bytes: Uint8Array): Promise<CleanFile> {
  const input = new Input({ source: new BufferSource(bytes), formats: [MP4, QTFF, WEBM, MATROSKA, OGG] });
  try {
    const video = await input.getPrimaryVideoTrack();
    const audio = await input.getPrimaryAudioTrack();
    const tracks = [video, audio].filter((track) => track !== null);
    if (tracks.length === 0) throw new RefusedFile('unreadable-file', 'neither sound nor picture');
    const durationSeconds = await input.computeDuration(tracks);
    if (!(durationSeconds > 0)) throw new RefusedFile('unreadable-file', 'no duration');
    if (durationSeconds > (video === null ? voiceMaxSeconds : videoMaxSeconds) + graceSeconds) throw new RefusedFile('media-too-long', 'too long');
    const found = await input.getFormat();
    const container = found === OGG ? 'ogg' : found === WEBM || found === MATROSKA ? 'webm' : 'mp4';
    const written = await rewrite({ input, video, audio, container });
    return {
      bytes: new Uint8Array(written),
      mediaType: mediaTypeOf(container, video !== null),
      width: video === null ? null : sideOf(await video.getDisplayWidth()),
      height: video === null ? null : sideOf(await video.getDisplayHeight()),
      durationSeconds: Math.round(durationSeconds * 10) / 10,
    };
  } finally {
    input.dispose();
  }
}

type Container = 'ogg' | 'webm' | 'mp4';

interface Rewriting {
  readonly input: Input;
  readonly video: InputVideoTrack | null;
  readonly audio: InputAudioTrack | null;
  readonly container: Container;
}

async function rewrite({ input, video, audio, container }: Rewriting): Promise<ArrayBuffer> {
  const target = new BufferTarget();
  const format = { ogg: () => new OggOutputFormat(), webm: () => new WebMOutputFormat(), mp4: () => new Mp4OutputFormat({ fastStart: 'in-memory' }) }[
    container
  ]();
  const output = new Output({ format, target });
  // A track may begin before nought, which no file that is written anew may.
  const shift = Math.max(0, -(await input.getFirstTimestamp()));
  const copies: (() => Promise<void>)[] = [];
  if (video !== null) copies.push(await copyVideo(video, output, shift));
  if (audio !== null) copies.push(await copyAudio(audio, output, shift));
  await output.start();
  await Promise.all(copies.map((copy) => copy()));
  await output.finalize();
  if (target.buffer === null) throw new RefusedFile('unreadable-file', 'nothing was written');
  return target.buffer;
}

async function copyVideo(track: InputVideoTrack, output: Output, shift: number): Promise<() => Promise<void>> {
  const codec = await track.getCodec();
  const decoderConfig = await track.getDecoderConfig();
  if (codec === null || decoderConfig === null || !videoCodecs.includes(codec)) throw new RefusedFile('unsupported-file', 'a picture that browsers don’t know');
  const source = new EncodedVideoPacketSource(codec);
  output.addVideoTrack(source, { rotation: await track.getRotation() });
  return async () => {
    for await (const packet of new EncodedPacketSink(track).packets()) {
      await source.add(packet.clone({ timestamp: packet.timestamp + shift, sideData: {} }), { decoderConfig });
    }
    source.close();
  };
}

async function copyAudio(track: InputAudioTrack, output: Output, shift: number): Promise<() => Promise<void>> {
  const codec = await track.getCodec();
  const decoderConfig = await track.getDecoderConfig();
  if (codec === null || decoderConfig === null || !audioCodecs.includes(codec)) throw new RefusedFile('unsupported-file', 'a sound that browsers don’t know');
  const source = new EncodedAudioPacketSource(codec);
  output.addAudioTrack(source);
  return async () => {
    for await (const packet of new EncodedPacketSink(track).packets()) {
      await source.add(packet.clone({ timestamp: packet.timestamp + shift, sideData: {} }), { decoderConfig });
    }
    source.close();
  };
}

function mediaTypeOf(container: Container, isVideo: boolean): CitizenMediaType {
  // Only sound is taken out of Ogg: its one picture format is not read.
  if (container === 'ogg') return 'audio/ogg';
  return `${isVideo ? 'video' : 'audio'}/${container}`;
}

function sideOf(pixels: number): number {
  if (!Number.isInteger(pixels) || pixels < 1 || pixels > maxSide) throw new RefusedFile('unreadable-file', 'a picture of no size');
  return pixels;
}
