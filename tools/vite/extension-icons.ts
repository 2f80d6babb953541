import sharp from 'sharp';

export const iconSizes = [16, 32, 48, 128] as const;

/** The mark: a box with a slot and a speech bubble's tail, in one colour on one. */
const mark = ({ isFull }: { isFull: boolean }): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${isFull ? '-6 -6 44 44' : '0 0 32 32'}">
<rect ${isFull ? 'x="-6" y="-6" width="44" height="44"' : 'width="32" height="32" rx="7"'} fill="#0b5c53"/>
<path d="M7 9h18v11.5H15.5L10.5 25v-4.5H7z" fill="#fff"/>
<rect x="11" y="13.4" width="10" height="2.6" rx="1.3" fill="#0b5c53"/>
</svg>`;

/** The toolbar's, the store's and a phone's pictures, drawn at build time. A full one has no corners of its own: the phone cuts it to its shape. */
export function drawIcon(size: number, { isFull = false }: { isFull?: boolean } = {}): Promise<Buffer> {
  return sharp(Buffer.from(mark({ isFull })), { density: 72 * Math.max(1, size / 32) })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toBuffer();
}
