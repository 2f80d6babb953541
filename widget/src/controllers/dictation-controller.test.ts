import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FakeHost } from '../testing/fake-host.ts';
import { DictationController, type Recognition } from './dictation-controller.ts';

class FakeRecognition extends EventTarget implements Recognition {
  static last: FakeRecognition;
  lang = '';
  continuous = false;
  interimResults = false;
  calls: string[] = [];

  constructor() {
    super();
    FakeRecognition.last = this;
  }

  start(): void {
    this.calls.push('start');
  }

  stop(): void {
    this.calls.push('stop');
    this.dispatchEvent(new Event('end'));
  }

  abort(): void {
    this.calls.push('abort');
  }

  hear(sentences: readonly { words: string; isFinal: boolean }[], resultIndex = 0): void {
    const results = sentences.map(({ words, isFinal }) => Object.assign([{ transcript: words }], { isFinal }));
    this.dispatchEvent(Object.assign(new Event('result'), { results, resultIndex }));
  }

  fail(error: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { error }));
    this.dispatchEvent(new Event('end'));
  }
}

function setUp(): { dictation: DictationController; written: string[]; host: FakeHost } {
  const host = new FakeHost();
  const written: string[] = [];
  const dictation = new DictationController(host, { language: () => 'id-ID', onWords: (words) => written.push(words), Recognition: FakeRecognition });
  dictation.start();
  return { dictation, written, host };
}

test('writes a sentence once the browser is sure of it, and only what is new', () => {
  const { dictation, written } = setUp();
  FakeRecognition.last.hear([{ words: 'jalan ber', isFinal: false }]);
  assert.deepEqual(written, []);
  assert.deepEqual(dictation.state, { kind: 'listening', guess: 'jalan ber' });
  FakeRecognition.last.hear([{ words: 'jalan berlubang', isFinal: true }]);
  FakeRecognition.last.hear(
    [
      { words: 'jalan berlubang', isFinal: true },
      { words: ' di depan pasar', isFinal: true },
    ],
    1,
  );
  assert.deepEqual(written, ['jalan berlubang', 'di depan pasar']);
  dictation.stop();
  assert.deepEqual(dictation.state, { kind: 'done', hasHeard: true });
  assert.equal(FakeRecognition.last.lang, 'id-ID');
});

test('says why nothing was written, and keeps what was', () => {
  const reasons = {
    'not-allowed': 'refused',
    'audio-capture': 'noMicrophone',
    network: 'noNetwork',
    'no-speech': 'heardNothing',
    'language-not-supported': 'failed',
  };
  for (const [error, reason] of Object.entries(reasons)) {
    const { dictation } = setUp();
    FakeRecognition.last.fail(error);
    assert.deepEqual(dictation.state, { kind: 'failed', reason }, error);
  }
});

test('a browser that has the name and not the service fails in words', () => {
  class Refusing extends FakeRecognition {
    override start(): void {
      throw new DOMException('already started', 'InvalidStateError');
    }
  }
  const dictation = new DictationController(new FakeHost(), { language: () => 'id-ID', onWords: () => undefined, Recognition: Refusing });
  dictation.start();
  assert.deepEqual(dictation.state, { kind: 'failed', reason: 'failed' });
});

test('stops listening when the form leaves the page, and hears nothing more', () => {
  const { written, host } = setUp();
  host.disconnect();
  assert.deepEqual(FakeRecognition.last.calls, ['start', 'abort']);
  FakeRecognition.last.hear([{ words: 'terlambat', isFinal: true }]);
  assert.deepEqual(written, []);
});
