import { randomBytes, scrypt as nodeScrypt, timingSafeEqual } from 'node:crypto';
import { createQueue } from '../services/queue.ts';

export interface PasswordHasher {
  hash(password: string): Promise<string>;
  /** For a password of at least 96 random bits, and only for such. */
  hashRandom(password: string): Promise<string>;
  verify(data: { hash: string; password: string }): Promise<boolean>;
}

const keyLength = 32;

/**
 * scrypt by OWASP's figures (N = 2^14, r = 8, p = 5: 16 MB each), at most two at a time: a flood of sign-ins must not
 * starve those who file. A password of 96 random bits, as made for the sample operators, needs no slow hash: nobody
 * guesses it. `parallelization` and `cost` stand in each hash, so they may be raised later; looking at a lighter one takes the
 * time of a full one all the same, because an address that nobody has is answered after a full one.
 */
export function createPasswordHasher({
  cost = 2 ** 14,
  parallelization = 5,
  scrypt = nodeScrypt,
}: { cost?: number; parallelization?: number; scrypt?: typeof nodeScrypt } = {}): PasswordHasher {
  const queue = createQueue({ maxRunning: 2, maxWaiting: 50 });
  const full: Figures = { n: cost, p: parallelization };
  const light: Figures = { n: Math.min(cost, 2 ** 10), p: 1 };
  const derive = (password: string, salt: Buffer, { n, p }: Figures): Promise<Buffer> =>
    new Promise<Buffer>((resolve, reject) =>
      scrypt(password.normalize('NFKC'), salt, keyLength, { N: n, r: 8, p, maxmem: 256 * 8 * n * p + 1_000_000 }, (error, key) =>
        error === null ? resolve(key) : reject(error),
      ),
    );

  const make = async (password: string, figures: Figures): Promise<string> => {
    const salt = randomBytes(16);
    const key = await queue(() => derive(password, salt, figures));
    return `scrypt:${figures.n}:${figures.p}:${salt.toString('base64url')}:${key.toString('base64url')}`;
  };

  return {
    hash: (password) => make(password, full),
    hashRandom: (password) => make(password, light),
    verify: async ({ hash, password }) => {
      const [, n, p, salt, key] = hash.split(':');
      if (n === undefined || p === undefined || salt === undefined || key === undefined) return false;
      const expected = Buffer.from(key, 'base64url');
      const figures = { n: Number(n), p: Number(p) };
      const isLighter = figures.n * figures.p < full.n * full.p;
      const [found] = await queue(() =>
        Promise.all([derive(password, Buffer.from(salt, 'base64url'), figures), isLighter ? derive(password, randomBytes(16), full) : null]),
      );
      return expected.length === found.length && timingSafeEqual(expected, found);
    },
  };
}

interface Figures {
  readonly n: number;
  readonly p: number;
}
