import type { Draft } from './draft.ts';
import { makeIds, type Ids } from './make-ids.ts';

export interface NewDraftOptions<Fields> {
  readonly purpose: Draft['purpose'];
  /** What the form holds at first, as plain JSON. */
  readonly fields: Fields;
  readonly now?: (() => number) | undefined;
  readonly ids?: Ids | undefined;
}

/** An empty draft. A complaint's tracking code is made here, before the first byte is sent: a lost answer loses nothing. */
export function newDraft<Fields>({ purpose, fields, now = Date.now, ids = makeIds() }: NewDraftOptions<Fields>): Draft<Fields> {
  const at = new Date(now()).toISOString();
  return {
    draftId: ids.draftId(),
    purpose,
    createdAt: at,
    updatedAt: at,
    fields,
    files: [],
    trackingCode: purpose === 'complaint' ? ids.trackingCode() : null,
    idempotencyKey: null,
    status: { kind: 'writing' },
  };
}
