import type { Draft, DraftStore, DraftSummary } from '@kotak-aduan/api-client/drafts';

interface OtherDraftsOptions {
  store: () => DraftStore | null;
  currentId: () => Draft['draftId'];
  onChange: () => void;
}

/** The drafts of this device that are not in the form: begun earlier, waiting to be sent, or sent and not put away. */
export class OtherDrafts {
  /** Newest first, as they were when last looked at. */
  summaries: readonly DraftSummary[] = [];
  readonly #options: OtherDraftsOptions;

  constructor(options: OtherDraftsOptions) {
    this.#options = options;
  }

  async refresh(): Promise<void> {
    const store = this.#options.store();
    if (store === null) return;
    // Where they can't be read now, those that are shown are still the best that is known.
    const drafts = await listComplaints(store).catch(() => null);
    if (drafts !== null) this.take(drafts);
    this.#options.onChange();
  }

  take(drafts: readonly DraftSummary[]): void {
    this.summaries = drafts.filter(({ draftId }) => draftId !== this.#options.currentId());
  }

  /** Nobody writes on it any more: it waits to be sent, is sent, or is not on this device. */
  hasLeft(draftId: Draft['draftId']): boolean {
    const kind = this.summaries.find((other) => other.draftId === draftId)?.status.kind;
    return kind !== 'writing' && kind !== 'failed';
  }

  async remove(draftId: Draft['draftId']): Promise<void> {
    await this.#options
      .store()
      ?.remove(draftId)
      .catch(() => undefined);
    await this.refresh();
  }

  forget(): void {
    this.summaries = [];
  }
}

/** Newest first. A clip or an agency's reply is no draft of this form. */
export async function listComplaints(store: DraftStore): Promise<readonly DraftSummary[]> {
  const drafts = await store.list();
  return drafts.filter(({ purpose }) => purpose === 'complaint');
}
