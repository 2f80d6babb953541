import * as z from 'zod/mini';
import { platformSchema, timePrecisions } from './clip.ts';
import { sha256Schema } from './ids.ts';
import { attachmentsMax, clipPartsMax, clipTextMaxLength, snippetMaxLength } from './limits.ts';
import { timestampSchema } from './timestamp.ts';

export const evidenceKinds = ['reading', 'text', 'snippet', 'screenshot', 'media'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Why a thing that belongs to the evidence is not in it, or not whole. */
export const evidenceGapReasons = ['not-permitted', 'not-found', 'unreachable', 'too-large', 'cut', 'uncropped', 'not-kept', 'removed'] as const;
export type EvidenceGapReason = (typeof evidenceGapReasons)[number];

/** Of the most that are filed together: three texts and a screenshot each, and the pictures. */
const itemsMax = 3 * clipPartsMax + attachmentsMax;
/** A file's name in the bundle: nothing that could lead out of a folder. */
const itemName = z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,58}\.[a-z0-9]{2,5}$/));
const httpUrl = z.string().check(z.regex(/^https?:\/\//), z.maxLength(2_000));

export const evidenceItemSchema = z
  .strictObject({
    name: itemName,
    kind: z.enum(evidenceKinds),
    mediaType: z.string().check(z.maxLength(60)),
    sizeBytes: z.int().check(z.gte(0), z.lte(10_000_000)),
    sha256: sha256Schema,
    /** Of the bytes as the platform gave them, where they had to be converted. */
    originalSha256: z.nullable(sha256Schema),
  })
  .register(z.globalRegistry, { id: 'EvidenceItem' });
export type EvidenceItem = z.infer<typeof evidenceItemSchema>;

/** What was clipped, item by item, with its hash; sealed by the hash of its own canonical form. */
export const evidenceManifestSchema = z
  .strictObject({
    format: z.literal('kotak-aduan/evidence'),
    version: z.literal(1),
    /** By the clock of the computer that clipped. */
    capturedAt: timestampSchema,
    sealedAt: timestampSchema,
    /** The address bar, by the browser's word. */
    pageUrl: httpUrl,
    platform: platformSchema,
    permalink: z.nullable(httpUrl),
    postedAt: z.nullable(timestampSchema),
    postedAtPrecision: z.nullable(z.enum(timePrecisions)),
    postedAtLabel: z.nullable(z.string().check(z.maxLength(300))),
    extensionVersion: z.string().check(z.maxLength(40)),
    items: z.array(evidenceItemSchema).check(z.minLength(1), z.maxLength(itemsMax)),
    gaps: z.array(z.strictObject({ kind: z.enum(evidenceKinds), reason: z.enum(evidenceGapReasons) })).check(z.maxLength(40)),
  })
  .register(z.globalRegistry, { id: 'EvidenceManifest' });
export type EvidenceManifest = z.infer<typeof evidenceManifestSchema>;

const itemText = z.string().check(z.maxLength(Math.max(snippetMaxLength, clipTextMaxLength)));
export const evidenceTextSchema = z.strictObject({ name: itemName, content: itemText }).register(z.globalRegistry, { id: 'EvidenceText' });
export type EvidenceText = z.infer<typeof evidenceTextSchema>;

/** As it travels with a clip: pictures and screenshot are uploads of their own, found by their hash. */
export const sealedEvidenceSchema = z
  .strictObject({
    manifest: evidenceManifestSchema,
    manifestSha256: sha256Schema,
    texts: z.array(evidenceTextSchema).check(z.maxLength(itemsMax)),
    /** Items that a person left out after the sealing, by name. */
    omitted: z.array(itemName).check(z.maxLength(itemsMax)),
  })
  .register(z.globalRegistry, { id: 'SealedEvidence' });
export type SealedEvidence = z.infer<typeof sealedEvidenceSchema>;

/** What the server signs, in its canonical form: that it had this manifest and these bytes at this time. */
export const evidenceStatementSchema = z
  .object({
    format: z.literal('kotak-aduan/countersignature'),
    version: z.literal(1),
    manifestSha256: sha256Schema,
    omitted: z.array(itemName),
    complaintNumber: z.string(),
    /** By the server's clock. */
    receivedAt: timestampSchema,
    server: z.string(),
    keyId: z.string(),
  })
  .register(z.globalRegistry, { id: 'EvidenceStatement' });
export type EvidenceStatement = z.infer<typeof evidenceStatementSchema>;

/** A key's raw 32 bytes, a signature's 64, as base64url. */
export const countersignatureSchema = z
  .object({ statement: evidenceStatementSchema, signature: z.string(), publicKey: z.string() })
  .register(z.globalRegistry, { id: 'Countersignature' });
export type Countersignature = z.infer<typeof countersignatureSchema>;

/** Everything that somebody needs to check a clip's evidence. */
export const clipEvidenceSchema = z
  .object({
    manifest: evidenceManifestSchema,
    texts: z.array(z.object(evidenceTextSchema.shape)),
    /** Pictures and screenshot, byte for byte as they were sealed, at addresses that live for a minute. */
    files: z.array(z.object({ name: itemName, url: z.string() })),
    countersignature: countersignatureSchema,
    /** The server’s own look at its signature, for browsers that know no Ed25519. */
    isSignatureValid: z.boolean(),
  })
  .register(z.globalRegistry, { id: 'ClipEvidence' });
export type ClipEvidence = z.infer<typeof clipEvidenceSchema>;
