import sharp from 'sharp';

export interface RoadPictureOptions {
  /** A hole, or the patch that filled it. */
  readonly isRepaired: boolean;
  /** Moves things about a little, so that no two pictures are alike. */
  readonly shift?: number;
}

/** A drawn road with a hole or without, for the README's pictures: nobody's photo, nobody's street. */
export async function roadPicture({ isRepaired, shift = 0 }: RoadPictureOptions): Promise<Buffer> {
  const [x, y] = [520 + shift * 90, 640 + shift * 25];
  const spot = isRepaired
    ? `<path d="M${x - 190} ${y - 50} l360 -14 l46 92 l-430 26 z" fill="#2f3033"/>`
    : `<ellipse cx="${x}" cy="${y}" rx="190" ry="62" fill="#3a2e26"/><ellipse cx="${x + 8}" cy="${y + 10}" rx="140" ry="38" fill="#6f8796"/><ellipse cx="${x - 30}" cy="${y + 4}" rx="50" ry="8" fill="#b9cdd8" opacity=".7"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900">
    <defs><filter id="grain"><feTurbulence baseFrequency=".9" numOctaves="3" seed="${shift + 2}"/><feColorMatrix values="0 0 0 0 .2  0 0 0 0 .2  0 0 0 0 .2  0 0 0 .35 0"/></filter></defs>
    <rect width="1200" height="330" fill="#b8d4e8"/><rect y="250" width="1200" height="120" fill="#7fa06a"/>
    <rect x="${140 - shift * 30}" y="120" width="300" height="190" fill="#e8d9bd"/><path d="M${110 - shift * 30} 124 l180 -84 l180 84 z" fill="#a4553d"/>
    <rect x="${250 - shift * 30}" y="220" width="70" height="90" fill="#7a5a40"/>
    <path d="M430 330 H770 L1200 900 H0 Z" fill="#5d5f63"/><path d="M594 350 h12 l14 120 h-40 z M576 540 h48 l22 200 h-92 z" fill="#e9e6dc" opacity=".8"/>
    ${spot}<rect y="330" width="1200" height="570" filter="url(#grain)"/></svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 88 }).toBuffer();
}
