import type { ClaimOutcome, ComplaintNumber, OpenClaim } from '@kotak-aduan/api-client/schemas';
import type { DeskClient } from '../desk-client.ts';
import type { ControllerHost } from './controller-host.ts';
import { ListController, type ListOptions } from './list-controller.ts';

export interface ClaimsState {
  readonly claims: readonly OpenClaim[];
  /** The one whose word is compared. */
  readonly comparing: ComplaintNumber | null;
  /** What went wrong last. */
  readonly code: string | null;
  /** What the last word came to. */
  readonly told: { readonly complaintNumber: ComplaintNumber; readonly outcome: ClaimOutcome } | null;
}

type ClaimsClient = Pick<DeskClient, 'listClaims' | 'acceptClaim'>;

const nothing: ClaimsState = { claims: [], comparing: null, code: null, told: null };

/** Authors of clips who ask for their code, and the word by which one is let in. */
export class ClaimsController extends ListController<ClaimsClient, ClaimsState> {
  protected override readonly idle = { comparing: null };

  constructor(host: ControllerHost, options: ListOptions<ClaimsClient>) {
    super(host, options, nothing);
  }

  protected override async list(client: ClaimsClient): Promise<Partial<ClaimsState>> {
    const { claims } = await client.listClaims({});
    return { claims };
  }

  async compare(complaintNumber: ComplaintNumber, word: string): Promise<void> {
    const client = this.options.client();
    if (client === null || this.state.comparing !== null || word === '') return;
    this.set({ ...this.state, comparing: complaintNumber, code: null, told: null });
    try {
      // The same word for the same clip is one try, however often its answer is lost.
      const idempotencyKey = this.keys.keyFor(`${complaintNumber} ${word}`);
      const { outcome, triesLeft } = await client.acceptClaim({ params: { complaintNumber }, body: { word }, idempotencyKey });
      const isOther = (claim: OpenClaim): boolean => claim.complaintNumber !== complaintNumber;
      const { claims } = this.state;
      const left = outcome === 'accepted' ? claims.filter(isOther) : claims.map((claim) => (isOther(claim) ? claim : { ...claim, triesLeft }));
      this.set({ claims: left, comparing: null, code: null, told: { complaintNumber, outcome } });
    } catch (error) {
      this.fail(error);
    }
  }
}
