import type { Draft } from './draft.ts';
import { makeIds, type Ids } from './make-ids.ts';

/** The same words and photos as a draft of its own: ids, keys and code are new, so that both can be sent. */
export function copyDraft<Fields>(draft: Draft<Fields>, ids: Ids = makeIds()): Draft<Fields> {
  return {
    ...draft,
    draftId: ids.draftId(),
    files: draft.files.map((file) => ({ ...file, uploadKey: ids.idempotencyKey(), uploadId: null })),
    trackingCode: draft.trackingCode === null ? null : ids.trackingCode(),
    idempotencyKey: draft.idempotencyKey === null ? null : ids.idempotencyKey(),
    mayBeFiled: false,
  };
}
