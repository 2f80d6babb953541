import type { Site } from '@kotak-aduan/api-client/schemas';

export interface SiteTable {
  origin: string;
  state: Site['state'];
  first_asked_at: string | null;
  last_asked_at: string | null;
  decided_at: string | null;
  decided_by: string | null;
}

export interface CityEventTable {
  seq: number;
  event_id: string;
  kind: 'site-allowed' | 'site-refused' | 'account-confirmed' | 'account-false' | 'account-noted';
  at: string;
  actor_operator_id: string;
  actor_unit_id: string;
  subject: string;
  previous_hash: string;
  hash: string;
}
