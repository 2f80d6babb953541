import type { CaseId, ClipEvidence, ComplaintId, JoinedClipId } from '@kotak-aduan/api-client/schemas';
import { checkEvidence, type EvidenceVerdict } from '../../evidence/check-evidence.ts';
import type { DeskHost } from '../desk-host.ts';
import { errorCode } from '../words/error-code.ts';
import type { ControllerHost } from './controller-host.ts';
import { Lifetime } from './lifetime.ts';

export type ClipEvidenceState =
  | { readonly kind: 'closed' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'checked'; readonly evidence: ClipEvidence; readonly verdict: EvidenceVerdict }
  /** The server shows none any more. */
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly code: string };

export interface ClipEvidenceOptions {
  readonly host: () => Pick<DeskHost, 'client' | 'fetchFile'> | null;
  readonly onError: (code: string) => void;
}

/** The sealed evidence of one clip, fetched and checked when somebody asks, not before. */
export class ClipEvidenceController {
  state: ClipEvidenceState = { kind: 'closed' };
  readonly #host: ControllerHost;
  readonly #options: ClipEvidenceOptions;
  readonly #life: Lifetime;

  constructor(host: ControllerHost, options: ClipEvidenceOptions) {
    this.#host = host;
    this.#options = options;
    this.#life = new Lifetime(host);
  }

  async check(params: { readonly caseId: CaseId; readonly complaintId: ComplaintId }, joinedClipId: JoinedClipId | null = null): Promise<void> {
    const desk = this.#options.host();
    const { signal } = this.#life;
    if (desk === null || this.state.kind === 'checking') return;
    this.#set({ kind: 'checking' });
    try {
      const { evidence } = await desk.client.getClipEvidence({ params, ...(joinedClipId === null ? {} : { query: { joinedClipId } }), signal });
      if (evidence === null) return this.#set({ kind: 'none' });
      const bytesOf = async (url: string): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await (await desk.fetchFile(url, signal)).arrayBuffer());
      const verdict = await checkEvidence(evidence, bytesOf);
      if (!signal.aborted) this.#set({ kind: 'checked', evidence, verdict });
    } catch (error) {
      if (signal.aborted) return;
      const code = errorCode(error);
      this.#set({ kind: 'failed', code });
      this.#options.onError(code);
    }
  }

  /** What was checked belongs to another complaint. */
  close(): void {
    if (this.state.kind !== 'closed') this.#set({ kind: 'closed' });
  }

  #set(state: ClipEvidenceState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
