import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { createQueue } from '../services/queue.ts';

export interface PasswordHasher {
  hash(password: string): Promise<string>;
  verify(data: { hash: string; password: string }): Promise<boolean>;
}

const keyLength = 32;

/**
 * scrypt by OWASP's figures (N = 2^17, r = 8, p = 1: 128 MB, some 300 ms), at most two at a time: a flood of sign-ins
 * must not starve those who file. `cost` is lowered by tests only.
 */
export function createPasswordHasher({ cost = 2 ** 17 }: { cost?: number } = {}): PasswordHasher {
  const queue = createQueue({ maxRunning: 2, maxWaiting: 50 });
  const derive = (password: string, salt: Buffer, n: number): Promise<Buffer> =>
    queue(
      () =>
        new Promise<Buffer>((resolve, reject) =>
          scrypt(password.normalize('NFKC'), salt, keyLength, { N: n, r: 8, p: 1, maxmem: 256 * 8 * n + 1_000_000 }, (error, key) =>
            error === null ? resolve(key) : reject(error),
          ),
        ),
    );

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
