import type { CodeRequest } from '@kotak-aduan/api-client/schemas';
import type { DeskClient } from '../desk-client.ts';
import type { ControllerHost } from './controller-host.ts';
import { ListController, type ListOptions } from './list-controller.ts';

export interface CodeRequestsState {
  readonly requests: readonly CodeRequest[];
  /** The server has answered. */
  readonly isLoaded: boolean;
  /** The one that is being decided. */
  readonly deciding: CodeRequest['codeRequestId'] | null;
  /** What went wrong last. */
  readonly code: string | null;
  /** What was decided last. */
  readonly done: 'confirmed' | 'refused' | null;
}

type CodeRequestsClient = Pick<DeskClient, 'listCodeRequests' | 'confirmCodeRequest' | 'refuseCodeRequest'>;

const nothing: CodeRequestsState = { requests: [], isLoaded: false, deciding: null, code: null, done: null };

/** Who lost a code and waits to be reached, and the two answers to it. */
export class CodeRequestsController extends ListController<CodeRequestsClient, CodeRequestsState> {
  protected override readonly idle = { deciding: null };

  constructor(host: ControllerHost, options: ListOptions<CodeRequestsClient>) {
    super(host, options, nothing);
  }

  protected override async list(client: CodeRequestsClient): Promise<Partial<CodeRequestsState>> {
    const { requests } = await client.listCodeRequests({});
    return { requests, isLoaded: true };
  }

  async decide(codeRequestId: CodeRequest['codeRequestId'], answer: 'confirmed' | 'refused'): Promise<void> {
    const client = this.options.client();
    if (client === null || this.state.deciding !== null) return;
    this.set({ ...this.state, deciding: codeRequestId, code: null, done: null });
    const call = { params: { codeRequestId }, body: {}, idempotencyKey: this.keys.keyFor(`${answer} ${codeRequestId}`) };
    try {
      const { requests } = answer === 'confirmed' ? await client.confirmCodeRequest(call) : await client.refuseCodeRequest(call);
      this.set({ requests, isLoaded: true, deciding: null, code: null, done: answer });
    } catch (error) {
      this.fail(error);
    }
  }
}
