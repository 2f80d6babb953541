import { qrPath, type QrCode } from './qr-path.ts';
import type { Card } from './receipt-card.ts';
import { wrapWords } from './wrap-words.ts';

const width = 720;
const margin = 48;
const lineHeight = 36;
/** Between what belongs together and the next. */
const gapHeight = 16;
const qrWidth = 360;
const font = 'system-ui, sans-serif';

/** The card as a PNG's data URL, dark on white whatever the page looks like: it is printed, photographed and sent on. */
export function drawCard(card: Card): string {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) return '';
  const text = layOut(card, context);
  const qr = card.qr === null ? null : qrPath(card.qr);
  canvas.width = width;
  const textHeight = text.reduce((height, { words }) => height + heightOf(words), 0);
  canvas.height = margin * 2 + textHeight + (qr === null ? 0 : qrWidth + gapHeight);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  context.textBaseline = 'top';
  let top = margin;
  for (const { words, style } of text) {
    context.font = style;
    context.fillText(words, margin, top);
    top += heightOf(words);
  }
  if (qr !== null) drawQr(qr, { context, top: top + gapHeight });
  return canvas.toDataURL('image/png');
}

function heightOf(words: string): number {
  return words === '' ? gapHeight : lineHeight;
}

interface Line {
  readonly words: string;
  readonly style: string;
}

function layOut({ title, lines, note }: Card, context: CanvasRenderingContext2D): Line[] {
  const wrap = (words: string, style: string): Line[] => {
    context.font = style;
    return wrapWords(words, (part) => context.measureText(part).width <= width - 2 * margin).map((part) => ({ words: part, style }));
  };
  const small = `24px ${font}`;
  return [
    ...wrap(title, `bold 34px ${font}`),
    ...lines.flatMap(([label, value]) => [{ words: '', style: small }, ...wrap(label, small), ...wrap(value, `bold 28px ${font}`)]),
    { words: '', style: small },
    ...wrap(note, small),
  ];
}

function drawQr({ size, path }: QrCode, { context, top }: { context: CanvasRenderingContext2D; top: number }): void {
  context.translate((width - qrWidth) / 2, top);
  context.scale(qrWidth / size, qrWidth / size);
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, no array
  context.fill(new Path2D(path));
}
