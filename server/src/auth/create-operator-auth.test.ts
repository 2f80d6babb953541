import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Database } from '../repositories/database.ts';
import { openDatabase } from '../repositories/open-database.ts';
import { createOperatorAuth } from './create-operator-auth.ts';
import type { Credential, OperatorAuth } from './operator-auth.ts';
import { createPasswordHasher } from './password-hasher.ts';

const details = { email: 'petugas@kota-uji.example', password: 'kata-sandi-uji' };
const folder = mkdtempSync(join(tmpdir(), 'kotak-aduan-auth-'));
let database: Database;
let auth: OperatorAuth;
/** How far the injected clock is ahead of the real one, by which better-auth dates a session. */
let ahead = 0;
let hashed = 0;

before(async () => {
  database = openDatabase(join(folder, 'aduan.sqlite'));
  const cheap = createPasswordHasher({ cost: 2, parallelization: 1 });
  const hasher = { ...cheap, hash: (password: string) => ((hashed += 1), cheap.hash(password)) };
  const now = (): Date => new Date(Date.now() + ahead);
  auth = createOperatorAuth({ database, secret: 'r'.repeat(64), origin: 'http://127.0.0.1:8080', hasher, now });
  await auth.createOperator({ ...details, name: 'Petugas', isPasswordRandom: true, role: 'operator', unitId: 'dpupr' });
});
after(async () => {
  await database.destroy();
  rmSync(folder, { recursive: true, force: true });
});

async function signIn(): Promise<{ cookie: Credential; bearer: Credential; clipper: Credential }> {
  ahead = 0;
  const signedIn = await auth.signIn(details);
  const clipper = await auth.signIn({ ...details, scope: 'clipper' });
  assert.ok(clipper !== null);
  assert.ok(signedIn !== null);
  const cookie = signedIn.cookies.map((value) => value.split(';')[0]).join('; ');
  return { cookie: { kind: 'cookie', cookie }, bearer: { kind: 'bearer', token: signedIn.token }, clipper: { kind: 'bearer', token: clipper.token } };
}

async function isOpen(credential: Credential, minutes: number): Promise<boolean> {
  ahead = minutes * 60_000;
  const found = await auth.resolve(credential);
  assert.notEqual(found, 'none');
  return found !== 'expired';
}

test('OPS-6: the desk’s session ends after half an hour without a request, for good', async () => {
  const { cookie } = await signIn();
  assert.ok(await isOpen(cookie, 29));
  assert.ok(await isOpen(cookie, 58));
  assert.ok(!(await isOpen(cookie, 58 + 30)));
  assert.ok(!(await isOpen(cookie, 59)));
});

test('OPS-6: the desk’s session ends after twelve hours, however busy', async () => {
  const { cookie } = await signIn();
  for (let minutes = 20; minutes < 720; minutes += 20) assert.ok(await isOpen(cookie, minutes), `${minutes} minutes`);
  assert.ok(!(await isOpen(cookie, 720)));
});

test('OPS-6: the desk’s session ends as soon where it goes by token', async () => {
  const { bearer } = await signIn();
  assert.ok(await isOpen(bearer, 29));
  assert.ok(!(await isOpen(bearer, 29 + 30)));
});

test('OPS-6: the clipper’s token lasts through a shift of rest, and no longer', async () => {
  const { clipper } = await signIn();
  assert.ok(await isOpen(clipper, 719));
  assert.ok(!(await isOpen(clipper, 720)));
});

test('a session knows how much it opens', async () => {
  const { cookie, clipper } = await signIn();
  const scopeOf = async (credential: Credential): Promise<unknown> => Object(await auth.resolve(credential)).scope;
  assert.deepEqual([await scopeOf(cookie), await scopeOf(clipper)], ['desk', 'clipper']);
});

test('hashes a password for an address that nobody has, as if it were known', async () => {
  hashed = 0;
  assert.equal(await auth.signIn({ ...details, email: 'tidak-ada@kota-uji.example' }), null);
  assert.equal(hashed, 1);
});
