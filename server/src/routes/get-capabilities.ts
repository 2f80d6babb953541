import { contractVersion, operationGroups } from '@kotak-aduan/api-client/operations';
import { getCapabilities } from '@kotak-aduan/api-client/operations/get-capabilities';
import { defineRoute, type Route } from './route.ts';

/** Announces what is really mounted, so that a city with its own back end can serve less. */
export function getCapabilitiesRoute(routes: () => readonly Route[]): Route {
  return defineRoute(getCapabilities, async () => {
    const mounted = routes().map((route) => route.operation);
    return {
      version: contractVersion,
      groups: operationGroups.filter((group) => mounted.some((operation) => operation.group === group)),
      operations: mounted.map((operation) => operation.id),
    };
  });
}
