import type { SessionScope } from '@kotak-aduan/api-client/schemas';
import type { Generated } from 'kysely';

export interface SessionTable {
  id: string;
  token: string;
  user_id: string;
  expires_at: string;
  ip_address: string | null;
  user_agent: string | null;
  created_at: string;
  updated_at: string;
  scope: Generated<SessionScope>;
}
