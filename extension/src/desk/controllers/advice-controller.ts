import type { AdviceRequest } from '@kotak-aduan/api-client/schemas';
import type { DeskClient } from '../desk-client.ts';
import type { ControllerHost } from './controller-host.ts';
import { ListController, type ListOptions } from './list-controller.ts';

export interface AdviceState {
  readonly requests: readonly AdviceRequest[];
  /** The one that is being answered. */
  readonly answering: AdviceRequest['adviceId'] | null;
  /** What went wrong last. */
  readonly code: string | null;
  readonly isDone: boolean;
}

type AdviceClient = Pick<DeskClient, 'listAdvice' | 'answerAdvice'>;

const nothing: AdviceState = { requests: [], answering: null, code: null, isDone: false };

/** What other units ask one's own, and the answers. */
export class AdviceController extends ListController<AdviceClient, AdviceState> {
  protected override readonly idle = { answering: null };

  constructor(host: ControllerHost, options: ListOptions<AdviceClient>) {
    super(host, options, nothing);
  }

  protected override async list(client: AdviceClient): Promise<Partial<AdviceState>> {
    const { requests } = await client.listAdvice({});
    return { requests };
  }

  async answer(adviceId: AdviceRequest['adviceId'], text: string): Promise<void> {
    const client = this.options.client();
    if (client === null || this.state.answering !== null) return;
    this.set({ ...this.state, answering: adviceId, code: null, isDone: false });
    try {
      const { requests } = await client.answerAdvice({ params: { adviceId }, body: { text }, idempotencyKey: this.keys.keyFor(`${adviceId} ${text}`) });
      this.set({ requests, answering: null, code: null, isDone: true });
    } catch (error) {
      this.fail(error);
    }
  }
}
