import type { CaseState, rejectionSchema } from '@kotak-aduan/api-client/schemas';
import type * as z from 'zod/mini';
import type { Row } from '../repositories/database.ts';
import type { CityDirectory } from './city-directory.ts';

/** Why a case is rejected, as its citizen reads it; null where it is not. */
export function presentRejection(
  state: CaseState,
  rejections: readonly Row<'rejections'>[],
  { city, unitName }: Pick<CityDirectory, 'city' | 'unitName'>,
): z.input<typeof rejectionSchema> | null {
  const last = rejections.at(-1);
  if (state !== 'rejected' || last === undefined) return null;
  const { reason_id, reason, words, unit_id, rejected_at } = last;
  // The reason may read otherwise by now, or be gone: then what was said that day is said in the language that it was said in.
  const known = city.rejectionReasons?.find(({ reasonId, text }) => reasonId === reason_id && text === reason);
  const reasonIn = Object.entries(known?.textByLanguage ?? {}).map(([language, text]) => ({ language, text }));
  return { reason, reasonIn, words, unit: unitName(unit_id), rejectedAt: rejected_at };
}

export function rejectionWords(rejection: Row<'rejections'> | undefined): string | null {
  const said = [rejection?.reason, rejection?.words].filter((part) => part !== null && part !== undefined);
  return said.length === 0 ? null : said.join('\n\n');
}
