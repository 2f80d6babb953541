import type { Site } from '@kotak-aduan/api-client/schemas';
import type { DeskClient } from '../desk-client.ts';
import type { ControllerHost } from './controller-host.ts';
import { ListController, type ListOptions } from './list-controller.ts';

export interface SitesState {
  readonly sites: readonly Site[];
  readonly isDeciding: boolean;
  /** What went wrong last. */
  readonly code: string | null;
  /** What was decided last. */
  readonly done: 'allowed' | 'refused' | null;
}

type SitesClient = Pick<DeskClient, 'listSites' | 'allowSites' | 'refuseSite'>;

const nothing: SitesState = { sites: [], isDeciding: false, code: null, done: null };

/** Which websites may hold the box, and the coordinator's word on them. */
export class SitesController extends ListController<SitesClient, SitesState> {
  protected override readonly idle = { isDeciding: false };

  constructor(host: ControllerHost, options: ListOptions<SitesClient>) {
    super(host, options, nothing);
  }

  protected override async list(client: SitesClient): Promise<Partial<SitesState>> {
    const { sites } = await client.listSites({});
    return { sites };
  }

  /** True where it is done. */
  async decide(origins: readonly string[], answer: 'allowed' | 'refused'): Promise<boolean> {
    const client = this.options.client();
    const [first] = origins;
    if (client === null || first === undefined || this.state.isDeciding) return false;
    this.set({ ...this.state, isDeciding: true, code: null, done: null });
    const decision = `${answer} ${origins.join(' ')}`;
    const idempotencyKey = this.keys.keyFor(decision);
    try {
      const { sites } =
        answer === 'allowed'
          ? await client.allowSites({ body: { origins: [...origins] }, idempotencyKey })
          : await client.refuseSite({ body: { origin: first }, idempotencyKey });
      this.keys.forget(decision);
      this.set({ sites, isDeciding: false, code: null, done: answer });
      return true;
    } catch (error) {
      this.fail(error);
      return false;
    }
  }
}
