import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FakeHost } from '../testing/fake-host.ts';
import { PositionController } from './position-controller.ts';

interface Asked {
  succeed: (accuracy: number) => void;
  fail: (code: number) => void;
}

function setUp(): { position: PositionController; asked: Asked[]; found: unknown[]; host: FakeHost } {
  const asked: Asked[] = [];
  const found: unknown[] = [];
  const host = new FakeHost();
  const geolocation = {
    getCurrentPosition: (succeed: PositionCallback, fail?: PositionErrorCallback | null) =>
      void asked.push({
        // What a browser hands over, cut down to what is read.
        succeed: (accuracy) => succeed({ coords: { latitude: -7.5, longitude: 110.8, accuracy } } as GeolocationPosition),
        fail: (code) => fail?.({ code } as GeolocationPositionError),
      }),
  };
  const position = new PositionController(host, { geolocation, onFound: (place) => found.push(place) });
  return { position, asked, found, host };
}

test('asks the browser only when the person says so, and says how right it is', () => {
  const { position, asked, found } = setUp();
  assert.equal(asked.length, 0);
  position.find();
  assert.equal(position.state.kind, 'finding');
  asked[0]?.succeed(7.3);
  assert.deepEqual(position.state, { kind: 'found', accuracyMetres: 10 });
  assert.deepEqual(found, [{ latitude: -7.5, longitude: 110.8 }]);
});

test('a refusal is told apart from a position that is not to be had', () => {
  const { position, asked } = setUp();
  position.find();
  asked[0]?.fail(1);
  assert.equal(position.state.kind, 'refused');
  position.find();
  asked[1]?.fail(3);
  assert.equal(position.state.kind, 'unknown');
});

test('takes no position that comes after it was given up', () => {
  const { position, asked, found, host } = setUp();
  position.find();
  position.forget();
  asked[0]?.succeed(340);
  host.disconnect();
  assert.deepEqual(found, []);
  assert.equal(position.state.kind, 'idle');
});

test('accuracy is said in steps that mean something', () => {
  const { position, asked } = setUp();
  for (const [accuracy, said] of [
    [0.4, 10],
    [34, 40],
    [340, 400],
  ] as const) {
    position.find();
    asked.at(-1)?.succeed(accuracy);
    assert.deepEqual(position.state, { kind: 'found', accuracyMetres: said });
  }
});
