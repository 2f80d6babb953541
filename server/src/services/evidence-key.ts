import { createHash, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto';

/** The key by which this server says what it had, and when. Its public half is for everybody. */
export interface EvidenceKey {
  /** The beginning of the public key's hash. */
  readonly keyId: string;
  /** The raw 32 bytes as base64url. */
  readonly publicKey: string;
  sign(text: string): string;
}

export function createEvidenceKey(privateKey: KeyObject): EvidenceKey {
  const publicKey = rawPublicKey(privateKey);
  return {
    keyId: createHash('sha256').update(Buffer.from(publicKey, 'base64url')).digest('hex').slice(0, 16),
    publicKey,
    sign: (text) => sign(null, Buffer.from(text), privateKey).toString('base64url'),
  };
}

/** By the key that signed, whichever of this server's that was: a key that was replaced goes on proving what it signed. */
export function isSignedBy({ publicKey, text, signature }: { publicKey: string; text: string; signature: string }): boolean {
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' });
  return verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64url'));
}

export function makePrivateKey(): KeyObject {
  return generateKeyPairSync('ed25519').privateKey;
}

function rawPublicKey(privateKey: KeyObject): string {
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  if (x === undefined) throw new TypeError('not an Ed25519 key');
  return x;
}
