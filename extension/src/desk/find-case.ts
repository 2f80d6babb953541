import type { CaseId, ComplaintNumber } from '@kotak-aduan/api-client/schemas';
import type { DeskClient } from './desk-client.ts';

/** The case of a complaint; null where this person may not see it, or the server can't be asked. */
export async function findCase(client: Pick<DeskClient, 'listCases'>, complaintNumber: ComplaintNumber): Promise<CaseId | null> {
  try {
    const { cases } = await client.listCases({ query: { search: complaintNumber } });
    return cases.find((one) => one.complaintNumber === complaintNumber)?.caseId ?? null;
  } catch {
    // Offline or signed out: the queue beside it says so itself.
    return null;
  }
}
