import type { AccountSnapshot, AccountState } from '@kotak-aduan/api-client/schemas';

export interface AuditedAccountTable {
  platform: AccountSnapshot['platform'];
  name: string;
  handle: string;
  address: string;
  unit_id: string | null;
  state: AccountState;
  decided_at: string | null;
  decided_by: string | null;
}

export interface AccountSnapshotTable {
  snapshot_id: string;
  platform: AccountSnapshot['platform'];
  name: string;
  captured_at: string;
  seen_json: string;
  operator_id: string;
}
