import type { Draft, DraftFile } from '@kotak-aduan/api-client/drafts';
import { attachmentsMax } from '@kotak-aduan/api-client/schemas';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DeskContext } from '../desk-context.ts';
import type { DeskDraftFields, DraftSubject, FileSlot } from '../draft-fields.ts';
import type { ActionController, ChangeCall } from './action-controller.ts';
import { DraftController } from './draft-controller.ts';
import { EvidenceController } from './evidence-controller.ts';
import { newAction } from './new-action.ts';

/** What the files of the form are at, as far as it stands in the way of sending. */
export type FilesState = 'ready' | 'uploading' | 'failed';

export interface ComposeHost extends ReactiveControllerHost {
  readonly context: DeskContext | null;
}

/** Writing something with files: a draft that is kept, its files sent ahead, and the one change of the case that claims them. */
export class ComposeController implements ReactiveController {
  readonly draft: DraftController;
  readonly evidence: EvidenceController;
  readonly action: ActionController;
  filesState: FilesState = 'ready';
  readonly #host: ComposeHost;
  #signInCount: number | null = null;

  constructor(host: ComposeHost, purpose: 'reply' | 'resolution' | 'move') {
    this.#host = host;
    const desk = (): DeskContext['host'] => {
      if (host.context === null) throw new TypeError('the form needs its context property');
      return host.context.host;
    };
    this.draft = new DraftController(host, () => ({
      purpose,
      openDrafts: () => desk().openDrafts(),
      now: () => desk().now(),
      randomId: () => desk().randomId(),
    }));
    this.evidence = new EvidenceController(host, { client: () => desk().client, draft: this.draft, onError: (code) => host.context?.onError(code) });
    this.action = newAction(host);
    host.addController(this);
  }

  hostUpdate(): void {
    const signInCount = this.#host.context?.signInCount ?? null;
    // Signed in again: files that an expired session stopped go on by themselves.
    if (this.#signInCount !== null && signInCount !== this.#signInCount) void this.evidence.retry(); // Each file draws its own outcome.
    this.#signInCount = signInCount;
  }

  get isSending(): boolean {
    return this.action.state.kind === 'sending' || this.filesState === 'uploading';
  }

  get roomLeft(): number {
    return attachmentsMax - (this.draft.draft?.files.length ?? 0);
  }

  async open(subject: DraftSubject, language: string): Promise<void> {
    await this.draft.open(subject, language);
    await this.evidence.start();
  }

  addFile(file: DraftFile, slot: FileSlot): void {
    this.draft.addFile(file, slot);
    void this.evidence.start(); // Each file draws its own outcome.
  }

  /** True when the change is made and the draft is gone. `call` is asked again after an upload, because ids have changed then. */
  async send(call: (draft: Draft<DeskDraftFields>) => ChangeCall): Promise<boolean> {
    if (this.isSending || !(await this.#finishUploads())) return false;
    let code = await this.#run(call);
    if (code === 'upload-missing') {
      this.draft.forgetUploads();
      if (!(await this.#finishUploads())) return false;
      code = await this.#run(call);
    }
    if (code !== null) return false;
    await this.draft.discard();
    return true;
  }

  async #run(call: (draft: Draft<DeskDraftFields>) => ChangeCall): Promise<string | null> {
    const { draft } = this.draft;
    if (draft === null) throw new TypeError('open() comes before send()');
    return await this.action.run(call(draft));
  }

  async #finishUploads(): Promise<boolean> {
    if (!this.evidence.isComplete) {
      this.#setFiles('uploading');
      await this.evidence.retry();
    }
    this.#setFiles(this.evidence.isComplete ? 'ready' : 'failed');
    return this.evidence.isComplete;
  }

  #setFiles(state: FilesState): void {
    this.filesState = state;
    this.#host.requestUpdate();
  }
}
