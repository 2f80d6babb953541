import { challengeSchema, type Challenge } from '../schemas/proof-of-work.ts';

/** A real one, solved by the third try of one round each. */
export const exampleChallenge: Challenge = challengeSchema.parse({
  parameters: {
    algorithm: 'PBKDF2/SHA-256',
    cost: 1,
    data: { expiresAt: '2026-11-22T02:10:00.000Z', operation: 'createComplaint' },
    keyLength: 32,
    keyPrefix: '9fcc2a0f24e3af013e05389c8117c7a6',
    keySignature: '9983d7fa3408835fc84159d975c17bdf635454239c9f2998ed7d0e718d1b41ba',
    nonce: 'ca6416e2a0dff4c25fe3f32ff5bdfe4f',
    salt: '72dbcf90d88a36dddde3ed7660fe46cb',
  },
  signature: '9cde1b80832788906335bd8b93fbad167b32bf945e4f3fbc2b304a151b6cad01',
});
