import type { LooseInput } from '../client/build-request.ts';
import { AbortedError } from '../errors/aborted-error.ts';
import { hasCode } from '../errors/has-code.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import type { Operation } from '../operations/define-operation.ts';
import { getChallenge } from '../operations/get-challenge.ts';
import type { Challenge } from '../schemas/proof-of-work.ts';
import { proveWork } from './prove-work.ts';

interface GetProofOptions {
  readonly operation: Operation;
  readonly baseUrl: string;
  readonly signal: AbortSignal | undefined;
  /** Calls one operation of the same server. */
  readonly ask: (call: { operation: Operation; input: LooseInput }) => Promise<unknown>;
}

/** Asks for a challenge and solves it. Empty for a server that has none: a city's own, which may do without. */
export async function getProof({ operation, baseUrl, signal, ask }: GetProofOptions): Promise<string> {
  const challenge = await askForChallenge(ask, { query: { operation: operation.id }, signal, maxAttempts: 1 });
  if (challenge === null) return '';
  const proof = await proveWork({ challenge, baseUrl, signal });
  if (proof !== null) return proof;
  if (signal?.aborted) throw new AbortedError({ message: `${operation.id} was aborted` });
  throw new TimeoutError({ message: `The challenge of ${operation.id} took too long` });
}

async function askForChallenge(ask: GetProofOptions['ask'], input: LooseInput): Promise<Challenge | null> {
  try {
    // `readResponse` has read it by the operation's own schema.
    return (await ask({ operation: getChallenge, input })) as Challenge;
  } catch (error) {
    if (hasCode(error, 'not-found')) return null;
    throw error;
  }
}
