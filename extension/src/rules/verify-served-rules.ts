import { type ReadingRules, readingRulesPurpose, readingRulesSchema, type ServedRules } from '@kotak-aduan/api-client/schemas/reading-rules';

/** Why a set that the server handed out is not read by. `unverifiable`: this browser knows no Ed25519. */
export const rulesRefusals = ['other-key', 'bad-signature', 'unverifiable', 'bad-shape', 'older', 'bad-selector', 'reads-worse'] as const;
export type RulesRefusal = (typeof rulesRefusals)[number];

export interface VerifyOptions {
  readonly served: ServedRules & { readonly signed: NonNullable<ServedRules['signed']> };
  /** The key that came with pairing. */
  readonly pinnedKey: string;
  readonly subtle: Pick<SubtleCrypto, 'importKey' | 'verify'>;
}

/** Whether the set is the paired server's own word, and a set at all. Nothing of it is looked at before its signature was. */
export async function verifyServedRules({ served: { publicKey, signed }, pinnedKey, subtle }: VerifyOptions): Promise<ReadingRules | RulesRefusal> {
  if (publicKey !== pinnedKey) return 'other-key';
  const isSigned = await isSignedBy(pinnedKey, signed, subtle);
  if (isSigned !== true) return isSigned === null ? 'unverifiable' : 'bad-signature';
  const parsed = readingRulesSchema.safeParse(parseJson(signed.text));
  return parsed.success ? parsed.data : 'bad-shape';
}

async function isSignedBy(
  publicKey: string,
  { text, signature }: { readonly text: string; readonly signature: string },
  subtle: VerifyOptions['subtle'],
): Promise<boolean | null> {
  try {
    const key = await subtle.importKey('raw', bytesOf(publicKey), { name: 'Ed25519' }, false, ['verify']);
    return await subtle.verify({ name: 'Ed25519' }, key, bytesOf(signature), new TextEncoder().encode(readingRulesPurpose + text));
  } catch {
    return null; // Chrome before 137
  }
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // the schema refuses it
  }
}
