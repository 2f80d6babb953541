import assert from 'node:assert/strict';
import { scrypt } from 'node:crypto';
import { test } from 'node:test';
import { createPasswordHasher } from './password-hasher.ts';

test('knows the right password from a wrong one, by the figures that the product uses', async () => {
  const hasher = createPasswordHasher();
  const hash = await hasher.hash('kata sandi yang panjang');
  assert.match(hash, /^scrypt:16384:5:/);
  assert.ok(await hasher.verify({ hash, password: 'kata sandi yang panjang' }));
  assert.ok(!(await hasher.verify({ hash, password: 'kata sandi yang pendek' })));
});

test('refuses what is no hash of ours', async () => {
  const hasher = createPasswordHasher({ cost: 2, parallelization: 1 });
  for (const hash of ['', 'scrypt', 'bcrypt$2b$10$abc']) assert.ok(!(await hasher.verify({ hash, password: 'apa saja' })));
});

test('spends the same on an address with a light hash, with a full one, and on one that nobody has', async () => {
  const spent: number[] = [];
  const counting = ((password, salt, length, options, done) => {
    spent.push((options.N ?? 0) * (options.p ?? 1));
    scrypt(password, salt, length, options, done);
  }) as typeof scrypt;
  const hasher = createPasswordHasher({ cost: 2 ** 12, parallelization: 2, scrypt: counting });
  const full = 2 ** 13;
  const hashes = { light: await hasher.hashRandom('sandi'), full: await hasher.hash('sandi') };
  assert.deepEqual(spent.splice(0), [2 ** 10, full]);
  for (const hash of Object.values(hashes)) {
    for (const password of ['sandi', 'salah']) {
      assert.equal(await hasher.verify({ hash, password }), password === 'sandi');
      // A light one is looked at beside the full one, at the same time.
      assert.equal(spent.splice(0).filter((work) => work === full).length, 1);
    }
  }
  // What better-auth does for an address that it doesn't know.
  await hasher.hash('salah');
  assert.deepEqual(spent, [full]);
});
