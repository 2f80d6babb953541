import { createPrivateKey, randomBytes, type KeyObject } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartError } from './errors/start-error.ts';
import { makePrivateKey } from './services/evidence-key.ts';

export interface DataFolder {
  readonly path: string;
  /** Signs cookies, tracking tokens and photo addresses. */
  readonly secret: Buffer;
  /** Signs the evidence of clips; apart from the secret, because its public half is published and outlives it. */
  readonly evidenceKey: KeyObject;
  readonly databasePath: string;
  readonly signInPath: string;
  release(): void;
}

/** Makes the folder, its secret, and this process its only owner. */
export function openDataFolder(given: string): DataFolder {
  const path = resolve(given);
  try {
    makeFolder(path);
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StartError(`Folder data ${path} tidak bisa ditulisi. Pilih folder lain dengan DATA_DIR.`, { cause: error });
  }
  const release = lock(path);
  return {
    path,
    secret: readOrMakeSecret(join(path, 'secret.key')),
    evidenceKey: readOrMakeEvidenceKey(join(path, 'evidence-key.pem')),
    databasePath: join(path, 'aduan.sqlite'),
    signInPath: join(path, 'sign-in.txt'),
    release,
  };
}

/** Level by level: in a place that takes no folders, Node's own `recursive` tries for ever (seen with /proc, Node 24.21). */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  mkdirSync(path, { mode: 0o700 });
}

/**
 * An exclusive lock of SQLite on a file of its own: the operating system lets go of it when the process ends, however it
 * ends, so a lock is never stale.
 */
function lock(path: string): () => void {
  try {
    const held = new DatabaseSync(join(path, 'lock'), { timeout: 500 });
    held.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;');
    return () => held.close();
  } catch (error) {
    if (error instanceof Error && /locked|busy/i.test(error.message)) {
      throw new StartError(`Folder data ${path} sedang dipakai server lain. Hentikan server itu, atau pilih folder lain dengan DATA_DIR.`, { cause: error });
    }
    throw new StartError(`Folder data ${path} tidak bisa ditulisi. Pilih folder lain dengan DATA_DIR.`, { cause: error });
  }
}

function readOrMakeSecret(path: string): Buffer {
  if (!existsSync(path)) writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx', flush: true });
  const secret = Buffer.from(readFileSync(path, 'utf8').trim(), 'hex');
  if (secret.length < 32)
    throw new StartError(`Berkas rahasia ${path} rusak. Kembalikan dari cadangan, atau hapus berkas itu (semua orang lalu harus masuk lagi).`);
  return secret;
}

function readOrMakeEvidenceKey(path: string): KeyObject {
  if (!existsSync(path)) writeFileSync(path, makePrivateKey().export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx', flush: true });
  try {
    const key = createPrivateKey(readFileSync(path));
    if (key.asymmetricKeyType !== 'ed25519') throw new TypeError('not an Ed25519 key');
    return key;
  } catch (error) {
    throw new StartError(`Kunci bukti ${path} rusak. Kembalikan dari cadangan, atau hapus berkas itu (bukti baru lalu ditandatangani dengan kunci baru).`, {
      cause: error,
    });
  }
}
