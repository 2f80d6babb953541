import type { ComplaintNumber } from '@kotak-aduan/api-client/schemas';
import { caseHref, queueHref } from './controllers/route-controller.ts';
import type { DeskClient } from './desk-client.ts';

/** Where in the desk a complaint's case stands; the queue where this person may not see it, or the server can't be asked. */
export async function hrefOfNumber(client: Pick<DeskClient, 'listCases'>, complaintNumber: ComplaintNumber): Promise<string> {
  try {
    const { cases } = await client.listCases({ query: { search: complaintNumber } });
    const found = cases.find((one) => one.complaintNumber === complaintNumber);
    return found === undefined ? queueHref : caseHref(found.caseId);
  } catch {
    // Offline or signed out: the queue says so itself.
    return queueHref;
  }
}
