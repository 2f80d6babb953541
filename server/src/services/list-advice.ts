import type { adviceListSchema } from '@kotak-aduan/api-client/operations/list-advice';
import type * as z from 'zod/mini';
import type { Dependencies } from '../dependencies.ts';
import { findComplaintPhotos, findWaitingAdvice, type WaitingAdvice } from '../repositories/advice-repository.ts';
import type { Database } from '../repositories/database.ts';
import type { Viewpoint } from './case-visibility.ts';
import type { CityDirectory } from './city-directory.ts';
import { presentAttachment } from './present-attachment.ts';

/** Whoever coordinates sees the whole city's cases, but is asked only where their own unit is. */
export function findAdviceFor(
  { unitId }: Viewpoint,
  { database, directory, adviceId = null }: { database: Database; directory: CityDirectory; adviceId?: string | null },
): Promise<WaitingAdvice[]> {
  const inspectorate = directory.subtree(directory.city.inspectorateUnitId);
  return findWaitingAdvice(database, { units: directory.subtree(unitId), inspectorate, adviceId });
}

/** What waits for an answer of this person's unit: questions, and what was shared with them. */
export async function listAdvice(
  viewpoint: Viewpoint,
  { database, directory, signer, now }: Pick<Dependencies, 'database' | 'directory' | 'signer' | 'now'>,
): Promise<z.input<typeof adviceListSchema>> {
  const requests: z.input<typeof adviceListSchema>['requests'] = [];
  for (const row of await findAdviceFor(viewpoint, { database, directory })) {
    const shared = row.shares_photos === 1 && row.shared_complaint_id !== null ? row.shared_complaint_id : null;
    const photos = shared === null ? [] : await findComplaintPhotos(database, shared);
    requests.push({
      adviceId: row.advice_id,
      from: directory.unitName(row.asking_unit_id),
      to: directory.unitName(row.asked_unit_id),
      question: row.question,
      sharedText: row.shares_text === 1 ? row.shared_text : null,
      // Without the place that the citizen gave with it: the picture was shared, no more.
      sharedPhotos: photos.map((photo) => ({ ...presentAttachment(photo, { signer, now: now() }), place: null })),
      askedAt: row.asked_at,
    });
  }
  return { requests };
}
