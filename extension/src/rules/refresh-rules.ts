import type { ReadingRules, ServedRules } from '@kotak-aduan/api-client/schemas/reading-rules';
import { type RulesRefusal, verifyServedRules, type VerifyOptions } from './verify-served-rules.ts';

/** What is kept of sets on this device. */
export interface KeptRules {
  /** Of the paired server, as it was when somebody signed in; null: to be taken from its next answer. */
  readonly pinnedKey: string | null;
  /** What is read by beside what is built in. */
  readonly rules: ReadingRules | null;
  /** The last set that was refused, and by which version of what is built in: it is tried and told only once. */
  readonly refused: { readonly signature: string; readonly reason: RulesRefusal; readonly builtInVersion: number; readonly isTold: boolean } | null;
}

export const noRules: KeptRules = { pinnedKey: null, rules: null, refused: null };

export interface RefreshOptions {
  readonly kept: KeptRules;
  /** Null where the server can't be asked: then all stays as it is. */
  readonly served: ServedRules | null;
  readonly builtInVersion: number;
  /** Whether the set's selectors are some, and it still reads the pages that come with the extension as they were read. */
  readonly tryOut: (rules: ReadingRules) => Promise<'same' | 'bad-selector' | 'reads-worse'>;
  readonly subtle: VerifyOptions['subtle'];
}

/** What is kept after the server was asked. A set that is refused leaves everything as it was. */
export async function refreshRules({ kept, served, builtInVersion, tryOut, subtle }: RefreshOptions): Promise<KeptRules> {
  // A set of the city's that an update of the extension has overtaken is done with.
  const rules = kept.rules !== null && kept.rules.version > builtInVersion ? kept.rules : null;
  if (served === null) return { ...kept, rules };
  const pinnedKey = kept.pinnedKey ?? served.publicKey;
  const { signed } = served;
  if (signed === null) return { pinnedKey, rules: null, refused: null };
  if (signed.signature === kept.refused?.signature && builtInVersion === kept.refused.builtInVersion) return { ...kept, pinnedKey, rules };

  const refuse = (reason: RulesRefusal): KeptRules => ({ pinnedKey, rules, refused: { signature: signed.signature, reason, builtInVersion, isTold: false } });
  const verified = await verifyServedRules({ served: { ...served, signed }, pinnedKey, subtle });
  if (typeof verified === 'string') return refuse(verified);
  if (verified.version <= builtInVersion) return { pinnedKey, rules: null, refused: null };
  if (JSON.stringify(verified) === JSON.stringify(rules)) return { pinnedKey, rules, refused: null };
  if (rules !== null && verified.version <= rules.version) return refuse('older');
  const tried = await tryOut(verified);
  return tried === 'same' ? { pinnedKey, rules: verified, refused: null } : refuse(tried);
}

/** After signing in, which is to trust the server anew: its key is taken from its next answer. What another server gave is forgotten. */
export function rulesAfterSignIn(kept: KeptRules, { isSameServer }: { readonly isSameServer: boolean }): KeptRules {
  if (!isSameServer) return noRules;
  return { pinnedKey: null, rules: kept.rules, refused: kept.refused?.reason === 'other-key' ? null : kept.refused };
}
