import { answerQualities, ratingDegrees, type AnswerQuality, type RatingDegree } from '@kotak-aduan/api-client/schemas';
import { fileFields, type FileFields, type KeptFile, readKeptFiles } from './kept-files.ts';
import type { SentForm } from './read-form.ts';

/** What stands in the one form of an opened complaint: it goes round with every step, so that none of them costs what was typed for another. */
export interface FollowingValues {
  readonly reply: string;
  readonly replyFiles: readonly KeptFile[];
  readonly dispute: string;
  readonly disputeFiles: readonly KeptFile[];
  /** Null where no such questions were shown: what was said before stands there then. */
  readonly rating: TypedRating | null;
  /** What is asked for about one's data, and of which part. */
  readonly right: string;
  readonly rightText: string;
}

export interface TypedRating {
  readonly degrees: ReadonlyMap<AnswerQuality, RatingDegree>;
  readonly words: string;
}

export const replyFileFields = fileFields;
export const disputeFileFields: FileFields = { chosen: 'foto-keberatan', kept: 'berkas-keberatan', dropped: 'buang-keberatan' };

export const nothingTyped: FollowingValues = { reply: '', replyFiles: [], dispute: '', disputeFiles: [], rating: null, right: '', rightText: '' };

export function readFollowingValues(sent: SentForm): FollowingValues {
  return {
    reply: sent.text('balasan'),
    replyFiles: readKeptFiles(sent, replyFileFields),
    dispute: sent.text('keberatan'),
    disputeFiles: readKeptFiles(sent, disputeFileFields),
    rating: sent.names.includes('kata') ? readTypedRating(sent) : null,
    right: sent.text('hak'),
    rightText: sent.text('permintaan'),
  };
}

function readTypedRating(sent: SentForm): TypedRating {
  const chosen = answerQualities.flatMap((quality): [AnswerQuality, RatingDegree][] => {
    const degree = ratingDegrees.find((known) => known === sent.text(quality));
    return degree === undefined ? [] : [[quality, degree]];
  });
  return { degrees: new Map(chosen), words: sent.text('kata') };
}

/** The same values as names and texts, for a page that carries them along unseen. */
export function carriedFollowing(values: FollowingValues): readonly (readonly [name: string, value: string])[] {
  const { reply, replyFiles, dispute, disputeFiles, rating, right, rightText } = values;
  const typed: readonly (readonly [string, string])[] = [
    ['balasan', reply],
    ['keberatan', dispute],
    ['hak', right],
    ['permintaan', rightText],
  ];
  return [
    ...typed.filter(([, value]) => value !== ''),
    ...replyFiles.map(({ field }) => [replyFileFields.kept, field] as const),
    ...disputeFiles.map(({ field }) => [disputeFileFields.kept, field] as const),
    ...(rating === null ? [] : [...rating.degrees, ['kata', rating.words] as const]),
  ];
}

/** Whether there are words that would be missed. */
export function hasWords({ reply, dispute, rating, rightText }: FollowingValues): boolean {
  return [reply, dispute, rating?.words ?? '', rightText].some((words) => words.trim() !== '');
}
