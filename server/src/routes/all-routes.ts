import type { Dependencies } from '../dependencies.ts';
import { getCapabilitiesRoute } from './get-capabilities.ts';
import { getCityRoute } from './get-city.ts';
import type { Route } from './route.ts';

/** Every operation that this server has. */
export function allRoutes(dependencies: Dependencies): readonly Route[] {
  const routes: readonly Route[] = [
    // Public: citizens.
    getCapabilitiesRoute(() => routes),
    getCityRoute(dependencies),
    // Clip: the extension.
    // Desk: operators.
  ];
  return routes;
}
