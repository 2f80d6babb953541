import { countTo } from '../count-to.ts';

interface Blocks {
  readonly blocks: number;
  readonly correctionPerBlock: number;
}

/** The data in blocks, each followed by what mends it, and all of them shuffled into one another (ISO/IEC 18004, 7.5 and 7.6). */
export function withCorrection(data: readonly number[], { blocks, correctionPerBlock }: Blocks): number[] {
  const short = Math.floor(data.length / blocks);
  const shortBlocks = blocks - (data.length % blocks);
  const generator = generatorOf(correctionPerBlock);
  const cut = countTo(blocks).map((index) => {
    const start = index * short + Math.max(0, index - shortBlocks);
    return data.slice(start, start + short + (index < shortBlocks ? 0 : 1));
  });
  return [...shuffled(cut), ...shuffled(cut.map((block) => remainderOf(block, generator)))];
}

/** The first of each, the second of each, and so on; short ones run out before the others. */
function shuffled(lists: readonly (readonly number[])[]): number[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return countTo(longest)
    .map((index) => lists.flatMap((list) => list[index] ?? []))
    .flat();
}

/** The product of (x - 2^i), without its leading one. */
function generatorOf(degree: number): number[] {
  let product = [1];
  for (let power = 0, root = 1; power < degree; power += 1, root = multiply(root, 2)) {
    product = [...product, 0].map((factor, index) => factor ^ multiply(product[index - 1] ?? 0, root));
  }
  return product.slice(1);
}

function remainderOf(block: readonly number[], generator: readonly number[]): number[] {
  let rest = generator.map(() => 0);
  for (const byte of block) {
    const factor = byte ^ (rest[0] ?? 0);
    rest = generator.map((coefficient, index) => (rest[index + 1] ?? 0) ^ multiply(coefficient, factor));
  }
  return rest;
}

/** In GF(256) by x^8 + x^4 + x^3 + x^2 + 1. */
function multiply(left: number, right: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ (product > 127 ? 0x11d : 0);
    if ((right >> bit) & 1) product ^= left;
  }
  return product;
}
