import { expect } from 'chai';
import { BufferSource, Input, MP4, WEBM } from 'mediabunny';
import { stretched, tagged, testRecording } from '../testing/test-recording.ts';
import { isMediaError } from './media-error.ts';
import { stripMedia } from './strip-media.ts';

const words = 'Kenari Jalan Melati 7';
const text = (bytes: ArrayBuffer): string => new TextDecoder('latin1').decode(bytes);
const open = (bytes: ArrayBuffer): Input => new Input({ source: new BufferSource(bytes), formats: [MP4, WEBM] });

const codeOf = (error: unknown): string => (isMediaError(error) ? error.code : String(error));

describe('what a recording’s file says', function () {
  // Encoders of a machine that has no chip for it.
  this.timeout(60_000);

  it('of title, maker and place stays behind, of a video in either kind of file', async () => {
    const recording = await testRecording({ kind: 'video' });
    for (const as of ['mp4', 'webm'] as const) {
      const original = await tagged(recording, { as, words });
      expect(text(original)).to.contain(words);
      const { bytes, mediaType, durationSeconds } = await stripMedia(original);
      expect(text(bytes)).not.to.contain('Kenari');
      expect(text(bytes)).not.to.contain('110.8243');
      expect(mediaType).to.equal(`video/${as}`);
      expect(durationSeconds).to.be.greaterThan(0.2);
      const video = await open(bytes).getPrimaryVideoTrack();
      expect([await video?.getDisplayWidth(), await video?.canDecode()]).to.deep.equal([320, true]);
    }
  });

  it('stays behind of a voice note too', async () => {
    const recording = await testRecording({ kind: 'audio' });
    for (const as of ['mp4', 'webm'] as const) {
      const original = await tagged(recording, { as, words });
      expect(text(original)).to.contain(words);
      const { bytes, mediaType } = await stripMedia(original);
      expect(text(bytes)).not.to.contain('Kenari');
      expect(mediaType).to.equal(`audio/${as}`);
    }
  });

  it('a large video is made smaller, and no wider than the city needs', async () => {
    const original = await testRecording({ kind: 'video', width: 960, height: 800 });
    let told = 0;
    const { bytes, mediaType } = await stripMedia(original, { smallBytes: 0, onProgress: (share) => (told = share) });
    expect(mediaType).to.equal('video/mp4');
    const video = await open(bytes).getPrimaryVideoTrack();
    expect([await video?.getDisplayWidth(), await video?.getDisplayHeight()]).to.deep.equal([864, 720]);
    expect(told).to.be.greaterThan(0);
  });

  it('a minute of video is enough, and three of voice', async () => {
    const video = await testRecording({ kind: 'video' });
    expect(await stripMedia(await stretched(video, 300)).then(String, codeOf)).to.equal('media-too-long');
    const voice = await testRecording({ kind: 'audio' });
    expect((await stripMedia(await stretched(voice, 200))).durationSeconds).to.be.greaterThan(62);
    expect(await stripMedia(await stretched(voice, 2_000)).then(String, codeOf)).to.equal('media-too-long');
  });

  it('a scrap, a picture and a cut file are unreadable, never an endless wait', async () => {
    const whole = await testRecording({ kind: 'video' });
    for (const bytes of [new ArrayBuffer(0), new TextEncoder().encode('%PDF-1.7 and so on').buffer, whole.slice(0, 60)]) {
      expect(await stripMedia(bytes).then(String, codeOf)).to.equal('media-unreadable');
    }
  });
});
