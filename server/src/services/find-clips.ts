import type { clipMatchSchema, ClipKey, Platform } from '@kotak-aduan/api-client/schemas';
import type * as z from 'zod/mini';
import type { Dependencies } from '../dependencies.ts';
import { findClippedMessages, findClippedRows, type ClippedMessageRow, type ClippedRow } from '../repositories/clip-repository.ts';
import { caseVisibility, type Viewpoint } from './case-visibility.ts';
import { normalisePermalink } from './normalise-permalink.ts';

type ClipMatches = z.input<typeof clipMatchSchema>[];

/**
 * Which of these posts, comments and messages somebody in the city has clipped. Everybody who clips may know it, whoever has the
 * case; only a complaint about an official stays with those who may see it.
 */
export async function findClips(
  { keys, viewpoint }: { keys: readonly ClipKey[]; viewpoint: Viewpoint },
  { database, directory }: Pick<Dependencies, 'database' | 'directory'>,
): Promise<ClipMatches> {
  const { officials } = caseVisibility(viewpoint, directory);
  const matches: ClipMatches = [];
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
  const messages = await findClippedMessages(database, [...new Set(keys.flatMap(({ messageKeys = [] }) => messageKeys))], officials);
  for (const key of keys) matches.push(...matchMessages(key, messages));
  return matches;
}

/** One message in common is enough: a run may hold one that was clipped alone. Each clip is named once. */
function matchMessages(key: ClipKey, rows: readonly ClippedMessageRow[]): ClipMatches {
  const found = rows.filter(({ message_key }) => key.messageKeys?.includes(message_key) === true);
  return [...Map.groupBy(found, (row) => row.complaint_number)].flatMap(([complaintNumber, [row]]) =>
    row === undefined ? [] : [{ key, complaintNumber, state: row.state }],
  );
}

function matchKey(key: ClipKey, rows: readonly ClippedRow[]): ClipMatches {
  const byId = rows.filter((row) => isSameById(key, row));
  const found = byId.length > 0 ? byId : rows.filter((row) => isSameByAddress(key, row));
  return found.map((row) => ({ key, complaintNumber: row.complaint_number, state: row.state }));
}

/** A comment is its own id; a post is its id, and none of its comments. */
function isSameById(key: ClipKey, row: ClippedRow): boolean {
  if (key.commentId !== null) {
    return row.comment_id === key.commentId && (key.postId === null || row.post_id === null || row.post_id === key.postId);
  }
  return key.postId !== null && row.post_id === key.postId && row.comment_id === null;
}

/** Only where one side lacks the id: two different ids are two different posts, whatever their address says. */
function isSameByAddress(key: ClipKey, row: ClippedRow): boolean {
  const isUndecided = (left: string | null, right: string | null): boolean => left === null || right === null || left === right;
  return row.permalink !== null && row.permalink === addressOf(key) && isUndecided(key.commentId, row.comment_id) && isUndecided(key.postId, row.post_id);
}

function addressOf(key: { permalink: string | null; platform: Platform }): string | null {
  return key.permalink === null ? null : normalisePermalink(key.permalink, key.platform);
}
