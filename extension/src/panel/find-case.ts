import type { ComplaintNumber } from '@kotak-aduan/api-client/schemas';
import { caseHref } from '../desk/controllers/route-controller.ts';
import { currentToken, extensionClient } from '../session/extension-client.ts';

/** Where in the desk a complaint stands; its beginning where the server can't be asked or this person may not see it. */
export async function findCase(complaintNumber: ComplaintNumber | undefined): Promise<string> {
  const client = complaintNumber === undefined ? null : await extensionClient();
  if (client === null || (await currentToken()) === null) return '';
  try {
    const { cases } = await client.listCases({ query: { search: complaintNumber } });
    const found = cases.find((one) => one.complaintNumber === complaintNumber);
    return found === undefined ? '' : caseHref(found.caseId);
  } catch {
    // Offline: the desk says so itself.
    return '';
  }
}
