import { exampleChallenge } from './example-challenge.ts';

/** A `fetch` for tests of what comes after the proof of work: gives the challenge itself, and hands on every other request. */
export function withChallenge(inner: typeof fetch): typeof fetch {
  return (input, init) =>
    typeof input === 'string' && input.includes('/api/v1/challenge') ? Promise.resolve(Response.json(exampleChallenge)) : inner(input, init);
}
