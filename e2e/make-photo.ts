import sharp from 'sharp';

/** A photo that is like no other: a patterned picture as a phone would take it, with an EXIF time and place. */
export async function makePhoto({ seed, width = 1_200, height = 900 }: { seed: number; width?: number; height?: number }): Promise<Buffer> {
  const channel = (shift: number): number => 40 + ((seed * 53 + shift * 97) % 170);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="rgb(${channel(1)},${channel(2)},${channel(3)})"/>
    <circle cx="${(seed * 37) % width}" cy="${(seed * 61) % height}" r="${height / 4}" fill="rgb(${channel(4)},${channel(5)},${channel(6)})"/>
    <path d="M0 ${height * 0.7} L${width} ${height * 0.5} V${height} H0 Z" fill="rgb(${channel(7)},${channel(8)},${channel(9)})"/></svg>`;
  return sharp(Buffer.from(svg))
    .withExif({
      IFD0: { Make: 'Contoh', Model: 'Telepon' },
      IFD2: { DateTimeOriginal: '2026:11:20 08:15:00' },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '7/1 34/1 0/1' },
    })
    .jpeg({ quality: 88 })
    .toBuffer();
}
