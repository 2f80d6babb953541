import { checkAnswers, missingParts, type ComplaintDraft } from '@kotak-aduan/api-client/schemas';
import { ApiError } from '../errors/api-error.ts';
import type { CityDirectory } from './city-directory.ts';
import { latestToday } from './latest-today.ts';
/** Where a missing part stands in the request. */
const pathOfPart = { photo: 'attachments', place: 'place', contact: 'contact' } as const;

type Filing = Pick<ComplaintDraft, 'answers' | 'categoryId' | 'contact' | 'place'> & { readonly attachments: readonly unknown[] };

/** Refuses what the city's file does not allow: a contact that nobody would use, answers that do not fit, parts that the category insists on. */
export function checkFiling(draft: Filing, { directory, now }: { directory: CityDirectory; now: Date }): void {
  const { city } = directory;
  const fields: string[] = [];
  const kind = draft.contact?.kind;
  if (kind !== undefined && !city.contactKinds.some((known) => known === kind)) fields.push('contact.kind');
  const category = directory.category(draft.categoryId);
  // A box that sends no answers is older than the questions: nobody was asked.
  if (draft.answers !== undefined) {
    const problems = checkAnswers({ questions: category?.questions ?? [], answers: draft.answers, today: latestToday(now, city.timeZone) });
    fields.push(...problems.map(({ questionId }) => `answers.${questionId}`));
    const parts = missingParts({ requires: category?.requires ?? [], attachmentCount: draft.attachments.length, place: draft.place, contact: draft.contact });
    fields.push(...parts.map((part) => pathOfPart[part]));
  }
  if (fields.length > 0) throw new ApiError('invalid-input', 'the category asks for something else', { fields: [...new Set(fields)] });
}
