import { isLastingId, readClipAddress, type clipMatchSchema, type ClipKey, type Platform } from '@kotak-aduan/api-client/schemas';
import type * as z from 'zod/mini';
import type { Dependencies } from '../dependencies.ts';
import { findAnswerableNumbers } from '../repositories/claim-repository.ts';
import { findClippedMessages, findClippedRows, type ClippedMessageRow, type ClippedRow } from '../repositories/clip-repository.ts';
import type { OperatorCaller } from '../routes/route.ts';
import { clipReader } from './answerable-clip.ts';
import { caseVisibility } from './case-visibility.ts';
import { normalisePermalink } from './normalise-permalink.ts';

type ClipMatches = z.input<typeof clipMatchSchema>[];

/**
 * Which of these posts, comments and messages somebody in the city has clipped. Everybody who clips may know it, whoever has the
 * case; only a complaint about an official stays with those who may see it.
 */
export async function findClips(
  { keys: asked, viewpoint }: { keys: readonly ClipKey[]; viewpoint: OperatorCaller },
  { database, directory }: Pick<Dependencies, 'database' | 'directory'>,
): Promise<ClipMatches> {
  const { officials } = caseVisibility(viewpoint, directory);
  const matches: ClipMatches = [];
  const keys = asked.map((key) => ({ ...key, given: key, ...namedBy(key) }));
  for (const [platform, group] of Map.groupBy(keys, (key) => key.platform)) {
    const wanted = {
      platform,
      postIds: group.flatMap((key) => key.postId ?? []),
      commentIds: group.flatMap((key) => key.commentId ?? []),
      permalinks: group.flatMap((key) => addressOf(key) ?? []),
    };
    const rows = await findClippedRows(database, wanted, officials);
    for (const key of group) matches.push(...matchKey(key, rows));
  }
  const wantedKeys = keys.flatMap(({ messageKeys = [], wordsKey }) => [...messageKeys, ...(wordsKey === undefined ? [] : [wordsKey])]);
  const messages = await findClippedMessages(database, [...new Set(wantedKeys)], officials);
  for (const key of keys) {
    matches.push(...matchMessages(key, key.messageKeys ?? [], { rows: messages, kind: 'same' }));
    const known = new Set(matches.filter((match) => match.key === key.given).map(({ complaintNumber }) => complaintNumber));
    const alike = messages.filter((row) => !known.has(row.complaint_number));
    if (key.wordsKey !== undefined) matches.push(...matchMessages(key, [key.wordsKey], { rows: alike, kind: 'same-words' }));
  }
  return markJoinable(matches, { database, viewpoint, directory });
}

/** Knowing that there is a clip is everybody's; adding to its case is for who may see the case, or whose unit clipped it. */
async function markJoinable(
  matches: ClipMatches,
  { database, viewpoint, directory }: Pick<Dependencies, 'database' | 'directory'> & { viewpoint: OperatorCaller },
): Promise<ClipMatches> {
  if (viewpoint.role === 'viewer' || matches.length === 0) return matches;
  const numbers = [...new Set(matches.map(({ complaintNumber }) => complaintNumber))];
  const joinable = await findAnswerableNumbers(database, numbers, clipReader(viewpoint, { directory }));
  return matches.map((match) => ({ ...match, mayJoin: joinable.has(match.complaintNumber) }));
}

/** A key with the ids that its address tells, where it brings none itself: a link that somebody pasted is enough. */
type NamedKey = ClipKey & { readonly given: ClipKey };

function namedBy({ platform, postId, commentId, permalink }: ClipKey): Pick<ClipKey, 'postId' | 'commentId'> {
  const named = permalink === null ? null : readClipAddress(permalink);
  if (named === null || named.platform !== platform || (postId !== null && commentId !== null)) return { postId, commentId };
  // A comment's own id tells more than the address of its post.
  return { postId: postId ?? named.postId, commentId: commentId ?? named.commentId };
}

/** One message in common is enough: a run may hold one that was clipped alone. Each clip is named once. */
function matchMessages(
  { given }: NamedKey,
  messageKeys: readonly string[],
  { rows, kind }: { rows: readonly ClippedMessageRow[]; kind: 'same' | 'same-words' },
): ClipMatches {
  const found = rows.filter(({ message_key }) => messageKeys.includes(message_key));
  return [...Map.groupBy(found, (row) => row.complaint_number)].flatMap(([complaintNumber, [row]]) =>
    row === undefined ? [] : [{ key: given, complaintNumber, state: row.state, kind }],
  );
}

function matchKey(key: NamedKey, rows: readonly ClippedRow[]): ClipMatches {
  const byId = rows.filter((row) => isSameById(key, row));
  const found = byId.length > 0 ? byId : rows.filter((row) => isSameByAddress(key, row));
  // Filed with several comments of one thread, a case is named once.
  return [...new Map(found.map((row) => [row.complaint_number, row])).values()].map((row) => ({
    key: key.given,
    complaintNumber: row.complaint_number,
    state: row.state,
    kind: 'same',
  }));
}

/** A comment is its own id; a post is its id, and none of its comments. */
function isSameById(key: ClipKey, row: ClippedRow): boolean {
  if (key.commentId !== null) {
    return row.comment_id === key.commentId && isUndecided(key.postId, row.post_id);
  }
  return key.postId !== null && row.post_id === key.postId && row.comment_id === null;
}

/** Only where one side lacks the id: two different ids are two different posts, whatever their address says. */
function isSameByAddress(key: ClipKey, row: ClippedRow): boolean {
  return row.permalink !== null && row.permalink === addressOf(key) && isUndecided(key.commentId, row.comment_id) && isUndecided(key.postId, row.post_id);
}

/** Also where one of them is Facebook's `pfbid…`, which is another for each who looks. */
function isUndecided(left: string | null, right: string | null): boolean {
  return !isLastingId(left) || !isLastingId(right) || left === right;
}

function addressOf(key: { permalink: string | null; platform: Platform }): string | null {
  return key.permalink === null ? null : normalisePermalink(key.permalink, key.platform);
}
