import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRecordedHere } from './recorded-here.ts';
import { VoiceRecorder, type VoiceState } from './voice-recorder.ts';

/** A microphone that can be pulled out, and knows whether somebody still listens. */
class FakeTrack extends EventTarget {
  isLive = true;

  stop(): void {
    this.isLive = false;
  }
}

class FakeRecorder extends EventTarget {
  static isTypeSupported = (type: string): boolean => type.startsWith('audio/mp4');
  state = 'inactive';
  readonly mimeType: string;
  /** What will have been said. */
  static words = 'halo';

  constructor(_stream: MediaStream, { mimeType = '' }: MediaRecorderOptions) {
    super();
    this.mimeType = mimeType;
  }

  start(): void {
    this.state = 'recording';
  }

  stop(): void {
    this.state = 'inactive';
    queueMicrotask(() => {
      this.dispatchEvent(Object.assign(new Event('dataavailable'), { data: new Blob([FakeRecorder.words]) }));
      this.dispatchEvent(new Event('stop'));
    });
  }
}

interface SetUp {
  readonly recorder: VoiceRecorder;
  readonly states: VoiceState[];
  readonly track: FakeTrack;
  /** The next change to this kind. */
  readonly reaches: (kind: VoiceState['kind']) => Promise<VoiceState>;
}

function setUp({ maxMs, answer }: { maxMs?: number; answer?: Promise<MediaStream> } = {}): SetUp {
  const track = new FakeTrack();
  // Stand-ins with as much of the browser's interfaces as is used.
  const stream = { getTracks: () => [track], getAudioTracks: () => [track] } as unknown as MediaStream;
  const Recorder = FakeRecorder as unknown as typeof MediaRecorder;
  const states: VoiceState[] = [];
  const waiting: { kind: string; resolve: (state: VoiceState) => void }[] = [];
  const recorder = new VoiceRecorder({
    onChange: (state) => {
      states.push(state);
      for (const { resolve } of waiting.filter(({ kind }) => kind === state.kind)) resolve(state);
    },
    devices: { getUserMedia: () => answer ?? Promise.resolve(stream) },
    Recorder,
    now: () => Date.parse('2026-11-22T01:02:03.000Z'),
    ...(maxMs === undefined ? {} : { maxMs }),
  });
  return { recorder, states, track, reaches: (kind) => new Promise((resolve) => waiting.push({ kind, resolve })) };
}

test('a note has a type that the city takes, a time, and lets go of the microphone', async () => {
  const { recorder, track, reaches } = setUp();
  await recorder.begin();
  assert.equal(track.isLive, true);
  const done = reaches('recorded');
  recorder.stop();
  const state = await done;
  assert.ok(state.kind === 'recorded' && state.reason === 'stopped');
  assert.deepEqual([state.file.type, state.file.size, state.file.lastModified], ['audio/mp4', 4, Date.parse('2026-11-22T01:02:03.000Z')]);
  assert.equal(isRecordedHere(state.file), true);
  assert.equal(track.isLive, false);
});

test('stops by itself at the limit, and keeps what was said', async () => {
  const { recorder, reaches } = setUp({ maxMs: 1 });
  const done = reaches('recorded');
  await recorder.begin();
  const state = await done;
  assert.ok(state.kind === 'recorded' && state.reason === 'full');
});

test('a microphone that goes away leaves what was said until then', async () => {
  const { recorder, track, reaches } = setUp();
  await recorder.begin();
  const done = reaches('recorded');
  track.dispatchEvent(new Event('ended'));
  // The browser's recorder ends with its last track.
  recorder.stop();
  const state = await done;
  assert.ok(state.kind === 'recorded' && state.reason === 'interrupted');
});

test('what is thrown away is not kept, and an answer that comes too late opens no microphone', async () => {
  const { recorder, states, track } = setUp();
  await recorder.begin();
  recorder.cancel();
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(states.at(-1)?.kind, 'idle');
  assert.equal(track.isLive, false);
  let allow: (stream: MediaStream) => void = () => undefined;
  const late = new FakeTrack();
  const asked = setUp({ answer: new Promise((resolve) => (allow = resolve)) });
  const beginning = asked.recorder.begin();
  asked.recorder.cancel();
  allow({ getTracks: () => [late], getAudioTracks: () => [late] } as unknown as MediaStream);
  await beginning;
  assert.equal(late.isLive, false);
  assert.equal(asked.recorder.state.kind, 'idle');
});

test('silence of nought bytes is no note', async () => {
  FakeRecorder.words = '';
  const { recorder, reaches } = setUp();
  await recorder.begin();
  const done = reaches('problem');
  recorder.stop();
  const before = await done.finally(() => (FakeRecorder.words = 'halo'));
  assert.deepEqual(before, { kind: 'problem', problem: 'empty' });
});

test('a page without devices can’t record, and says so', async () => {
  const states: VoiceState[] = [];
  const recorder = new VoiceRecorder({ onChange: (state) => states.push(state), devices: undefined, Recorder: undefined });
  await recorder.begin();
  assert.deepEqual(states.at(-1), { kind: 'problem', problem: 'unsupported' });
});
