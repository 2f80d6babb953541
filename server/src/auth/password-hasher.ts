import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { ApiError } from '../errors/api-error.ts';

export interface PasswordHasher {
  hash(password: string): Promise<string>;
  verify(data: { hash: string; password: string }): Promise<boolean>;
}

const keyLength = 32;
const maxRunning = 2;
const maxWaiting = 50;

/**
 * scrypt by OWASP's figures (N = 2^17, r = 8, p = 1: 128 MB, some 300 ms), at most two at a time: a flood of sign-ins
 * must not starve those who file. `cost` is lowered by tests only.
 */
export function createPasswordHasher({ cost = 2 ** 17 }: { cost?: number } = {}): PasswordHasher {
  const waiting: (() => void)[] = [];
  let running = 0;

  const derive = async (password: string, salt: Buffer, n: number): Promise<Buffer> => {
    if (running >= maxRunning) {
      if (waiting.length >= maxWaiting) throw new ApiError('unavailable', 'too many sign-ins at once', { retryAfterSeconds: 5 });
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else running += 1;
    try {
      return await new Promise<Buffer>((resolve, reject) =>
        scrypt(password.normalize('NFKC'), salt, keyLength, { N: n, r: 8, p: 1, maxmem: 256 * 8 * n + 1_000_000 }, (error, key) =>
          error === null ? resolve(key) : reject(error),
        ),
      );
    } finally {
      // The place is handed on, so nobody can slip in between.
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };

  return {
    hash: async (password) => {
      const salt = randomBytes(16);
      return `scrypt:${cost}:${salt.toString('base64url')}:${(await derive(password, salt, cost)).toString('base64url')}`;
    },
    verify: async ({ hash, password }) => {
      const [, n, salt, key] = hash.split(':');
      if (n === undefined || salt === undefined || key === undefined) return false;
      const expected = Buffer.from(key, 'base64url');
      const found = await derive(password, Buffer.from(salt, 'base64url'), Number(n));
      return expected.length === found.length && timingSafeEqual(expected, found);
    },
  };
}
