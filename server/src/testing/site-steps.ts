import { listSites } from '@kotak-aduan/api-client/operations/list-sites';
import { requestSite } from '@kotak-aduan/api-client/operations/request-site';
import type { Site } from '@kotak-aduan/api-client/schemas';
import type { TestAnswer, TestServer } from './create-test-server.ts';

/** As the shell on a page does when no box appears there. */
export function askForSite(server: TestServer, origin: string, headers: Record<string, string> = {}): Promise<TestAnswer> {
  return server.call(requestSite, { origin, headers });
}

/** What the desk shows of one website. */
export async function findListedSite(server: TestServer, origin: string): Promise<Site | undefined> {
  const { body } = await server.call(listSites, { as: server.operators.coordinator });
  return body.sites.find((site: Site) => site.origin === origin);
}
