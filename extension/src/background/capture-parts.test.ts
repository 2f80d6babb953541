import assert from 'node:assert/strict';
import { test } from 'node:test';
import { captureParts, type CapturePartsOptions } from './capture-parts.ts';

const viewport = { width: 800, height: 600 };

function makeOptions({ height, ...changes }: { height: number } & Partial<CapturePartsOptions>): { options: CapturePartsOptions; steps: string[] } {
  const steps: string[] = [];
  const options = {
    show: async (offset: number) => {
      steps.push(`show ${offset}`);
      return { from: offset, to: Math.min(offset + 600, height), height, x: 0, y: 0, width: 800, viewport };
    },
    end: async () => {
      steps.push('end');
      return true;
    },
    capture: async () => 'data:image/png;base64,AA==',
    pause: () => Promise.resolve(),
    ...changes,
  };
  return { options, steps };
}

test('takes one window after the other until the element ends, and puts the page back', async () => {
  const { options, steps } = makeOptions({ height: 1_500 });
  const parts = await captureParts(options);
  assert.deepEqual(
    parts?.map(({ part }) => [part.from, part.to]),
    [
      [0, 600],
      [600, 1_200],
      [1_200, 1_500],
    ],
  );
  assert.deepEqual(steps, ['show 0', 'show 600', 'show 1200', 'end']);
});

test('gives nothing rather than a part, and puts the page back all the same', async () => {
  const endless = makeOptions({ height: 100_000 });
  assert.equal(await captureParts(endless.options), null);
  assert.equal(endless.steps.at(-1), 'end');
  for (const changes of [{ capture: async () => null }, { show: async () => null }, { end: async () => false }]) {
    assert.equal(await captureParts(makeOptions({ height: 1_500, ...changes }).options), null);
  }
  const { options, steps } = makeOptions({ height: 1_500, capture: () => Promise.reject(new Error('no tab')) });
  await assert.rejects(captureParts(options));
  assert.deepEqual(steps, ['show 0', 'end']);
});
