import type { Hono } from 'hono';
import type { Dependencies } from '../dependencies.ts';
import type { AppEnvironment } from '../middleware/app-environment.ts';

/** Where docs/evidence.md says that it is. */
export const evidenceKeyPath = '/.well-known/kotak-aduan-bukti.json';

/** The public half of the key that signs the evidence of clips, for whoever wants to check a bundle without asking us about it. */
export function mountEvidenceKey(app: Hono<AppEnvironment>, { evidenceKey }: Pick<Dependencies, 'evidenceKey'>): void {
  const { keyId, publicKey } = evidenceKey;
  app.get(evidenceKeyPath, (c) => c.json({ keyId, algorithm: 'Ed25519', publicKey }, 200, { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-cache' }));
}
