import { readProfile, type Profile } from '../adapters/index.ts';

/** Injected only where somebody presses “Catat akun”; until then nothing of it is in any page. */
export interface ProfileWorld {
  kotakAduanProfile?: () => Profile | null;
}

// The isolated world's global, which the panel asks.
const world = globalThis as ProfileWorld;
world.kotakAduanProfile = () => readProfile({ document, url: location.href, capturedAt: new Date().toISOString() });
