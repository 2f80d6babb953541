import type { CityConfig } from '@kotak-aduan/api-client/schemas';
import { knownCity } from '../storage/items.ts';
import { extensionClient } from './extension-client.ts';

/** The city as the server has it now, kept for when it can't be asked; null where it was never seen. */
export async function loadCity(signal?: AbortSignal): Promise<CityConfig | null> {
  const client = await extensionClient();
  if (client === null) return null;
  try {
    const city = await client.getCity({ signal });
    await knownCity.set(city);
    return city;
  } catch {
    // Offline or down: what was seen last is good enough to choose an agency from.
    return knownCity.get();
  }
}
