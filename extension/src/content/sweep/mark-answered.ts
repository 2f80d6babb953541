import type { Clip } from '@kotak-aduan/api-client/schemas/clip';

/** An account under whose post comments stand. */
export interface SweptAccount {
  /** As a clip names it: `receivedByAccount`. */
  readonly label: string;
  readonly handle: string | null;
  readonly name: string | null;
  readonly url: string | null;
}

export interface SweptThing {
  readonly isReply: boolean;
  /** Written by the account itself. */
  readonly isOurs: boolean;
}

/** By its address where both are known: anybody may call themselves like the account. */
export function isOurs(
  { authorUrl, authorHandle, authorName }: Pick<Clip, 'authorUrl' | 'authorHandle' | 'authorName'>,
  account: SweptAccount | null,
): boolean {
  if (account === null) return false;
  if (authorUrl !== null && account.url !== null) return plainUrl(authorUrl) === plainUrl(account.url);
  if (authorHandle !== null && account.handle !== null) return authorHandle.toLowerCase() === account.handle.toLowerCase();
  return (authorHandle ?? authorName) === account.label;
}

/** What stands in a thread before the account's own answer there: the comment, and what was asked below it. In the page's order; gives positions. */
export function markAnswered(things: readonly SweptThing[]): ReadonlySet<number> {
  const answered = new Set<number>();
  let thread: number[] = [];
  for (const [index, thing] of things.entries()) {
    if (!thing.isReply) thread = [];
    if (thing.isOurs && thing.isReply) for (const before of thread) answered.add(before);
    thread.push(index);
  }
  return answered;
}

function plainUrl(url: string): string {
  const { hostname, pathname, searchParams } = new URL(url);
  return `${hostname.replace(/^(?:www|m|web)\./, '')}${pathname.replace(/\/$/, '')}?${searchParams.get('id') ?? ''}`.toLowerCase();
}
