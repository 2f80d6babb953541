import type { AccountState, AuditedAccount, ListedAccount, UnitId } from '@kotak-aduan/api-client/schemas';
import type { BoardAccount } from '../accounts/account-board.ts';
import type { DeskClient } from '../desk-client.ts';
import type { ControllerHost } from './controller-host.ts';
import { ListController, type ListOptions } from './list-controller.ts';

export interface AccountsState {
  readonly isLoaded: boolean;
  readonly official: readonly ListedAccount[];
  readonly audited: readonly AuditedAccount[];
  readonly isDeciding: boolean;
  /** What went wrong last. */
  readonly code: string | null;
  readonly done: AccountState | null;
}

type AccountsClient = Pick<DeskClient, 'listOfficialAccounts' | 'listAccounts' | 'decideAccount'>;

const nothing: AccountsState = { isLoaded: false, official: [], audited: [], isDeciding: false, code: null, done: null };

/** Accounts on the city's list and those that were noted, and the coordinator's word on them. */
export class AccountsController extends ListController<AccountsClient, AccountsState> {
  protected override readonly idle = { isDeciding: false };

  constructor(host: ControllerHost, options: ListOptions<AccountsClient>) {
    super(host, options, nothing);
  }

  protected override async list(client: AccountsClient): Promise<Partial<AccountsState>> {
    const [{ accounts: official }, { accounts: audited }] = await Promise.all([client.listOfficialAccounts({ query: {} }), client.listAccounts({})]);
    return { official, audited, isLoaded: true, code: null };
  }

  async decide({ platform, handle, address }: BoardAccount, { state, unitId }: { state: AccountState; unitId: UnitId | null }): Promise<void> {
    const client = this.options.client();
    if (client === null || this.state.isDeciding) return;
    this.set({ ...this.state, isDeciding: true, code: null, done: null });
    const decision = `${state} ${unitId ?? ''} ${address}`;
    try {
      const { accounts } = await client.decideAccount({ body: { platform, handle, address, state, unitId }, idempotencyKey: this.keys.keyFor(decision) });
      this.keys.forget(decision);
      this.set({ ...this.state, audited: accounts, isDeciding: false, done: state });
      await this.load();
    } catch (error) {
      this.fail(error);
    }
  }
}
