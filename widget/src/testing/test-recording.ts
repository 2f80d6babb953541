import {
  BufferSource,
  BufferTarget,
  Conversion,
  EncodedAudioPacketSource,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  Input,
  Mp4OutputFormat,
  Output,
  WEBM,
  WebMOutputFormat,
} from 'mediabunny';

interface Recording {
  readonly kind: 'audio' | 'video';
  readonly width?: number;
  readonly height?: number;
}

/** About half a second, recorded here: a ball that rolls, or the beep of the test browser's microphone. */
export async function testRecording({ kind, width = 320, height = 240 }: Recording): Promise<ArrayBuffer> {
  const stream = kind === 'audio' ? await navigator.mediaDevices.getUserMedia({ audio: true }) : rollingBall(width, height);
  const recorder = new MediaRecorder(stream, { mimeType: kind === 'audio' ? 'audio/webm;codecs=opus' : 'video/webm;codecs=vp8' });
  const chunks: Blob[] = [];
  const stopped = new Promise<void>((resolve) => recorder.addEventListener('stop', () => resolve()));
  const enough = new Promise<void>((resolve) => {
    recorder.addEventListener('dataavailable', ({ data }) => {
      chunks.push(data);
      if (chunks.length === 5) resolve();
    });
  });
  recorder.start(100);
  await enough;
  recorder.stop();
  await stopped;
  for (const track of stream.getTracks()) track.stop();
  return new Blob(chunks).arrayBuffer();
}

function rollingBall(width: number, height: number): MediaStream {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No canvas here');
  let at = 0;
  const timer = setInterval(() => {
    at += 8;
    context.fillStyle = '#205080';
    context.fillRect(0, 0, width, height);
    context.fillStyle = '#e0c060';
    context.fillRect(at % width, height / 3, 40, 40);
    if (at > 8_000) clearInterval(timer);
  }, 30);
  return canvas.captureStream(30);
}

/** The same in a file of a phone: with a title, a maker and a place. */
export async function tagged(recording: ArrayBuffer, { as, words }: { as: 'mp4' | 'webm'; words: string }): Promise<ArrayBuffer> {
  const target = new BufferTarget();
  const place = new TextEncoder().encode(`+07.5753+110.8243/${words}`);
  const conversion = await Conversion.init({
    input: new Input({ source: new BufferSource(recording), formats: [WEBM] }),
    output: new Output({ format: as === 'mp4' ? new Mp4OutputFormat() : new WebMOutputFormat(), target }),
    tags: { title: words, artist: words, comment: words, raw: as === 'mp4' ? { '©xyz': place } : { LOCATION: words } },
  });
  await conversion.execute();
  if (target.buffer === null) throw new Error('Nothing was written');
  return target.buffer;
}

/** The same packets, so many times as far apart: a long recording without waiting for it. */
export async function stretched(recording: ArrayBuffer, times: number): Promise<ArrayBuffer> {
  const input = new Input({ source: new BufferSource(recording), formats: [WEBM] });
  const track = (await input.getPrimaryVideoTrack()) ?? (await input.getPrimaryAudioTrack());
  if (track === null) throw new Error('Nothing was recorded');
  const target = new BufferTarget();
  const output = new Output({ format: new WebMOutputFormat(), target });
  const codec = await track.getCodec();
  if (track.isVideoTrack() && codec === 'vp8') {
    const source = new EncodedVideoPacketSource(codec);
    output.addVideoTrack(source);
    await output.start();
    // The first packet brings what a decoder needs.
    const decoderConfig = await track.getDecoderConfig();
    const meta = decoderConfig === null ? {} : { decoderConfig };
    for await (const packet of new EncodedPacketSink(track).packets()) await source.add(packet.clone({ timestamp: packet.timestamp * times }), meta);
  } else if (track.isAudioTrack() && codec === 'opus') {
    const source = new EncodedAudioPacketSource(codec);
    output.addAudioTrack(source);
    await output.start();
    const decoderConfig = await track.getDecoderConfig();
    const meta = decoderConfig === null ? {} : { decoderConfig };
    for await (const packet of new EncodedPacketSink(track).packets()) await source.add(packet.clone({ timestamp: packet.timestamp * times }), meta);
  } else throw new Error(`Recorded as ${codec}`);
  await output.finalize();
  if (target.buffer === null) throw new Error('Nothing was written');
  return target.buffer;
}
