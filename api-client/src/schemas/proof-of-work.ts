import * as z from 'zod/mini';

/** The request header that carries a solved challenge, as base64 of its JSON. */
export const proofOfWorkHeader = 'Proof-Of-Work';

/** What can be asked for only with proof of work. A solution for one of them is refused by the others. */
export const provenOperations = ['createComplaint', 'requestNewCode'] as const;
export type ProvenOperation = (typeof provenOperations)[number];

/** A challenge of ALTCHA (proof of work, version 2). It goes back with its solution exactly as it came: the server signed every part. */
export const challengeSchema = z
  .object({
    parameters: z.object({
      algorithm: z.string(),
      cost: z.int(),
      data: z.object({ expiresAt: z.string(), operation: z.string() }),
      keyLength: z.int(),
      keyPrefix: z.string(),
      keySignature: z.string(),
      nonce: z.string(),
      salt: z.string(),
    }),
    signature: z.string(),
  })
  .register(z.globalRegistry, { id: 'Challenge' });
export type Challenge = z.infer<typeof challengeSchema>;

/** What the header holds. */
export const proofOfWorkSchema = z
  .object({ challenge: challengeSchema, solution: z.object({ counter: z.int(), derivedKey: z.string() }) })
  .register(z.globalRegistry, { id: 'ProofOfWork' });
export type ProofOfWork = z.infer<typeof proofOfWorkSchema>;
