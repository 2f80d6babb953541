import { proofOfWorkHeader, type Challenge } from '@kotak-aduan/api-client/schemas';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';

/** Hardly any work, for tests that file by the hundred. */
export const easyWork = { rounds: 1, minTries: 0, maxTries: 1 };

/** The header that a client sends with the solution of a challenge. */
export async function proveWork(challenge: Challenge): Promise<Record<string, string>> {
  const solution = await solveChallenge({ challenge, deriveKey });
  return { [proofOfWorkHeader]: Buffer.from(JSON.stringify({ challenge, solution })).toString('base64') };
}

/** The same for a server that listens: asks it for a challenge first. */
export async function proveWorkTo(origin: string): Promise<Record<string, string>> {
  const response = await fetch(`${origin}/api/v1/challenge?operation=createComplaint`);
  // A test's own server, whose answers are held against their schemas elsewhere.
  return proveWork((await response.json()) as Challenge);
}
