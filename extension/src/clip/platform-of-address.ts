import type { Platform } from '@kotak-aduan/api-client/schemas';
import { namedPlace } from '../adapters/index.ts';
import { platformHosts } from '../platform-hosts.ts';
import { patternsFor } from './match-pattern.ts';

/** Whose page an address is of, by the address alone. */
export function platformOfAddress(address: string): Platform {
  for (const [platform, { pages }] of Object.entries(platformHosts)) {
    // The table's keys are platforms; `Object.entries` forgets it.
    if (patternsFor(address, pages).length > 0) return platform as keyof typeof platformHosts;
  }
  return (URL.canParse(address) ? namedPlace(new URL(address)) : null) ?? 'web';
}
