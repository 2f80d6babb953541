import { uploadMaxBytes, videoMaxSeconds, voiceMaxSeconds, type CitizenMediaType } from '@kotak-aduan/api-client/schemas/limits';
import {
  ADTS,
  BufferSource,
  BufferTarget,
  canEncodeAudio,
  Conversion,
  getFirstEncodableVideoCodec,
  Input,
  MATROSKA,
  MP3,
  MP4,
  Mp4OutputFormat,
  OGG,
  OggOutputFormat,
  Output,
  QTFF,
  Quality,
  WAVE,
  WEBM,
  WebMOutputFormat,
  type ConversionAudioOptions,
  type ConversionVideoOptions,
  type InputFormat,
  type InputVideoTrack,
} from 'mediabunny';
import { MediaError } from './media-error.ts';

export interface StrippedMedia {
  readonly bytes: ArrayBuffer;
  readonly mediaType: CitizenMediaType;
  readonly durationSeconds: number;
}

export interface StripMediaOptions {
  readonly onProgress?: ((share: number) => void) | undefined;
  /** A file up to here goes as it is: on a slow phone making it smaller takes longer than sending it. */
  readonly smallBytes?: number;
}

/** A clock that runs on for a moment after the button was pressed takes nobody's recording. */
const graceSeconds = 2;
const shortEdge = 720;

/**
 * Takes a recording out of its file and puts it into a new one: title, place, device, cover picture, subtitles and tracks of data stay behind.
 * A large one is made smaller where the browser can (WebCodecs). Throws a `MediaError`.
 */
export async function stripMedia(original: ArrayBuffer, { onProgress, smallBytes = 6_000_000 }: StripMediaOptions = {}): Promise<StrippedMedia> {
  const input = new Input({ source: new BufferSource(original), formats: [MP4, QTFF, WEBM, MATROSKA, OGG, MP3, ADTS, WAVE] });
  try {
    const video = await input.getPrimaryVideoTrack();
    if (video === null && (await input.getPrimaryAudioTrack()) === null) throw new MediaError('media-unreadable');
    const durationSeconds = await input.computeDuration();
    if (durationSeconds > (video === null ? voiceMaxSeconds : videoMaxSeconds) + graceSeconds) throw new MediaError('media-too-long');
    const smaller = original.byteLength > smallBytes ? await shrinking(video, durationSeconds) : null;
    // A phone that says it can encode may still fail at it: then the recording goes as large as it is.
    const shrunk = smaller && (await convert(input, { ...smaller, container: 'mp4', onProgress }).catch(() => null));
    const bytes = shrunk ?? (await convert(input, { container: containerFor(await input.getFormat()), onProgress }));
    if (bytes.byteLength > uploadMaxBytes) throw new MediaError('media-too-large');
    return { bytes, mediaType: mediaTypeOf(bytes, video !== null), durationSeconds };
  } catch (cause) {
    throw cause instanceof MediaError ? cause : new MediaError('media-unreadable', { cause });
  } finally {
    input.dispose();
  }
}

type Container = 'webm' | 'ogg' | 'mp4';

/** What the city takes, as near as possible to what it was. */
function containerFor(format: InputFormat): Container {
  if (format === WEBM || format === MATROSKA) return 'webm';
  return format === OGG ? 'ogg' : 'mp4';
}

interface Smaller {
  readonly video?: ConversionVideoOptions;
  readonly audio?: ConversionAudioOptions;
}

interface ConvertOptions extends Smaller {
  readonly container: Container;
  readonly onProgress: ((share: number) => void) | undefined;
}

async function convert(input: Input, { container, onProgress, ...smaller }: ConvertOptions): Promise<ArrayBuffer> {
  const format = { webm: new WebMOutputFormat(), ogg: new OggOutputFormat(), mp4: new Mp4OutputFormat({ fastStart: 'in-memory' }) }[container];
  const target = new BufferTarget();
  const conversion = await Conversion.init({
    input,
    output: new Output({ format, target }),
    tracks: 'primary',
    // Without this line the tags of the original come along, its place among them.
    tags: {},
    showWarnings: false,
    ...smaller,
  });
  // A film whose picture or sound would be missing is not what the person recorded.
  const isWhole = conversion.discardedTracks.every(({ track }) => track.type !== 'video' && track.type !== 'audio');
  if (!conversion.isValid || !isWhole) throw new MediaError('media-unreadable');
  if (onProgress) conversion.onProgress = onProgress;
  await conversion.execute();
  if (target.buffer === null) throw new MediaError('media-unreadable');
  return target.buffer;
}

/** How a recording is made to fit; null where this browser can't. */
async function shrinking(video: InputVideoTrack | null, durationSeconds: number): Promise<Smaller | null> {
  if (video === null)
    return typeof AudioEncoder !== 'undefined' && (await canEncodeAudio('aac')) ? { audio: { codec: 'aac', quality: new Quality({ bitrate: 64_000 }) } } : null;
  if (typeof VideoEncoder === 'undefined') return null;
  const codec = await getFirstEncodableVideoCodec(['avc', 'vp9']);
  if (codec === null) return null;
  const [width, height] = [await video.getDisplayWidth(), await video.getDisplayHeight()];
  const scale = Math.min(1, shortEdge / Math.min(width, height));
  const even = (edge: number): number => Math.round((edge * scale) / 2) * 2;
  // A tenth of the room is left for the container, and sound takes its part.
  const fitting = (uploadMaxBytes * 0.9 * 8) / Math.max(1, durationSeconds) - 192_000;
  const bitrate = Math.round(Math.min(1_500_000, Math.max(250_000, fitting)));
  return { video: { codec, width: even(width), height: even(height), fit: 'fill', quality: new Quality({ bitrate }) } };
}

function mediaTypeOf(bytes: ArrayBuffer, isVideo: boolean): CitizenMediaType {
  const start = new DataView(bytes).getUint32(0);
  if (start === 0x4f676753) return 'audio/ogg';
  const isWebm = start === 0x1a45dfa3;
  return isVideo ? (isWebm ? 'video/webm' : 'video/mp4') : isWebm ? 'audio/webm' : 'audio/mp4';
}
