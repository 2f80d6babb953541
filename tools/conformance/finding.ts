/** What was tried: the words for each stand in `words-id.ts` and `words-en.ts`. */
export const situations = [
  'as it should be',
  'the same once more',
  'the same key, another body',
  'without a key',
  'a wrong SHA-256',
  'a file that is none',
  'a type that any form can send',
  'without a type',
  'broken JSON',
  'an unknown field',
  'an unknown query parameter',
  'a text that is too short',
  'a file that was never sent',
  'without proof of work',
  'a proof that was used',
  'a proof for something else',
  'an unknown code',
  'no code at all',
  'without a token',
  'a made-up token',
  'a case that is not resolved',
  'a foreign page',
  'a foreign page’s question before the call',
  'a listed page',
  'a method that is not possible',
  'an address that is not there',
  'a wrong password',
] as const;
export type Situation = (typeof situations)[number];

export type FindingKind =
  | 'unreachable'
  | 'server-fault'
  | 'status'
  | 'not-json'
  | 'schema'
  | 'accepted'
  | 'refused'
  | 'error-shape'
  | 'undocumented-error'
  | 'error-status'
  | 'wrong-error'
  | 'header'
  | 'header-missing'
  | 'any-origin'
  | 'credentials'
  | 'names-stranger'
  | 'not-named'
  | 'filed-twice'
  | 'tells-apart'
  | 'not-announced'
  | 'lost-file';

/** One thing in which a server is not as the contract says. */
export interface Finding {
  readonly operation: string;
  readonly situation: Situation;
  readonly kind: FindingKind;
  /** What was expected and found: codes, names of headers and fields; never what a person wrote. */
  readonly detail: Readonly<Record<string, string>>;
}

/** What could not be tried, because what it needs had failed. */
export type Untried = 'file' | 'following' | 'session' | 'clips';

/** The server asks to slow down: what comes next would say nothing about it. */
export class SlowedDown extends Error {
  override readonly name = 'SlowedDown';
  readonly code = 'slowed-down';
}
