import { expect } from 'chai';
import { joinParts } from './join-parts.ts';

const viewport = { width: 100, height: 60 };

/** A window of 100 by 60 at two pixels each: a line of its own colour in each row of ten, counted from `from`. */
async function windowFrom(from: number): Promise<string> {
  const canvas = new OffscreenCanvas(200, 120);
  const context = canvas.getContext('2d');
  for (let y = 0; y < 60; y += 1) {
    if (context !== null) context.fillStyle = `rgb(${Math.floor((from + y) / 10) * 10}, 0, 0)`;
    context?.fillRect(0, y * 2, 200, 2);
  }
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  return `data:image/png;base64,${btoa(String.fromCharCode(...bytes))}`;
}

it('puts the parts of an element together without a seam, and leaves out what stands beside it', async () => {
  const parts = [
    { part: { from: 0, to: 40, height: 75, x: 10, y: 20, width: 50, viewport }, dataUrl: await windowFrom(-20) },
    { part: { from: 40, to: 75, height: 75, x: 10, y: 5, width: 50, viewport }, dataUrl: await windowFrom(35) },
  ];
  const joined = await joinParts(parts);
  const bitmap = await createImageBitmap(new Blob([joined?.bytes ?? new ArrayBuffer(0)], { type: 'image/png' }));
  expect([bitmap.width, bitmap.height]).to.deep.equal([100, 150]);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const reds = Array.from({ length: 75 }, (_, y) => context?.getImageData(50, y * 2, 1, 1).data[0]);
  expect(reds).to.deep.equal(Array.from({ length: 75 }, (_, y) => Math.floor(y / 10) * 10));
});

it('gives none where the page was laid out anew between two parts', async () => {
  const part = { from: 0, to: 40, height: 75, x: 10, y: 20, width: 50, viewport };
  const dataUrl = await windowFrom(0);
  expect(
    (await joinParts([
      { part, dataUrl },
      { part: { ...part, from: 40, to: 75, width: 40 }, dataUrl },
    ])) === null,
  ).to.equal(true);
});
