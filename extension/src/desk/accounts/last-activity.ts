import type { SeenAccount } from '@kotak-aduan/api-client/schemas';

const dayMs = 86_400_000;

/**
 * When an account last showed life, as far as what was noted tells: its last post's own time, or the first look at which there were more posts than before. Null
 * where nobody can say. Snapshots are newest first.
 */
export function lastActivity(snapshots: readonly Pick<SeenAccount, 'lastPostAt' | 'posts' | 'capturedAt'>[]): string | null {
  // The newest look says it exactly; that there are more posts than at an older one says less.
  if (snapshots[0]?.lastPostAt != null) return snapshots[0].lastPostAt;
  const told = snapshots.flatMap(({ lastPostAt }) => lastPostAt ?? []);
  const counted = snapshots.flatMap(({ posts, capturedAt }) => (posts === null ? [] : [{ posts, capturedAt }]));
  const grown = counted.find(({ posts }, index) => (counted[index + 1]?.posts ?? posts) < posts)?.capturedAt;
  const [latest] = [...told, ...(grown === undefined ? [] : [grown])].sort().reverse();
  return latest ?? null;
}

/**
 * Whether nothing was posted for so many days, as of the last look: what happened since nobody has seen. With no time of a post, a number that stood still over
 * so many days tells as much. Null where nobody can say.
 */
export function isIdle(snapshots: readonly Pick<SeenAccount, 'lastPostAt' | 'posts' | 'capturedAt'>[], days: number): boolean | null {
  const [newest] = snapshots;
  if (newest === undefined) return null;
  if (newest.posts === 0) return true;
  const seenAt = Date.parse(newest.capturedAt);
  const activeAt = lastActivity(snapshots);
  if (activeAt !== null) return seenAt - Date.parse(activeAt) > days * dayMs;
  const counted = snapshots.filter(({ posts }) => posts !== null);
  const oldest = counted.at(-1);
  if (oldest === undefined || counted.length < 2) return null;
  return seenAt - Date.parse(oldest.capturedAt) > days * dayMs ? true : null;
}
