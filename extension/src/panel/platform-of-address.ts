import type { Platform } from '@kotak-aduan/api-client/schemas';
import { patternsFor } from '../clip/match-pattern.ts';
import { platformHosts } from '../platform-hosts.ts';

/** Whose page an address is of, by its host alone. */
export function platformOfAddress(address: string): Platform {
  for (const [platform, { pages }] of Object.entries(platformHosts)) {
    // The table's keys are platforms; `Object.entries` forgets it.
    if (patternsFor(address, pages).length > 0) return platform as keyof typeof platformHosts;
  }
  return 'web';
}
