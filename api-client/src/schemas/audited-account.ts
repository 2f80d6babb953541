import * as z from 'zod/mini';
import { unitIdSchema } from './ids.ts';
import { officialPlatforms } from './official-account.ts';
import { timestampSchema } from './timestamp.ts';

/** What a profile page may not show, or nobody could read; a person may fill it. */
export const profileFields = ['displayName', 'claimsOfficial', 'followers', 'posts', 'lastPostAt', 'contacts'] as const;
export type ProfileField = (typeof profileFields)[number];

export const snapshotsMax = 60;
const count = z.nullable(z.int().check(z.gte(0), z.lte(10_000_000_000)));

/** As its platform spells it, without @; a number where it has no name. */
export const accountHandleSchema = z.string().check(z.regex(/^[^\s"'<>@/\\?#]{1,100}$/));
export const accountAddressSchema = z.string().check(z.regex(/^https:\/\/[^\s"'<>]+$/), z.maxLength(300));

const seenShape = {
  displayName: z.nullable(z.string().check(z.maxLength(160))),
  /** By its own words or the platform's badge; what it says of itself, and no more. */
  claimsOfficial: z.nullable(z.boolean()),
  followers: count,
  posts: count,
  lastPostAt: z.nullable(timestampSchema),
  /** Numbers, addresses and sites that the profile gives to everybody. */
  contacts: z.array(z.string().check(z.minLength(1), z.maxLength(160))).check(z.maxLength(10)),
  /** What the page did not show. */
  gaps: z.array(z.enum(profileFields)).check(z.maxLength(profileFields.length)),
  capturedAt: timestampSchema,
};

/** What a profile showed at one moment, as somebody of the city noted it. */
export const accountSnapshotSchema = z
  .strictObject({
    platform: z.enum(officialPlatforms),
    handle: accountHandleSchema,
    address: accountAddressSchema,
    /** Whose it seems to be; null where nobody knows. */
    unitId: z.nullable(unitIdSchema),
    ...seenShape,
  })
  .register(z.globalRegistry, { id: 'AccountSnapshot' });
export type AccountSnapshot = z.infer<typeof accountSnapshotSchema>;

/** Noted: nobody has decided. Confirmed: on the city's list. False: somebody else's, made to look like the city's. */
export const accountStates = ['noted', 'confirmed', 'false'] as const;
export type AccountState = (typeof accountStates)[number];

export const seenAccountSchema = z.object(seenShape).register(z.globalRegistry, { id: 'SeenAccount' });
export type SeenAccount = z.infer<typeof seenAccountSchema>;

export const auditedAccountSchema = z
  .object({
    platform: z.enum(officialPlatforms),
    handle: z.string(),
    address: z.string(),
    unitId: z.nullable(unitIdSchema),
    state: z.enum(accountStates),
    decidedAt: z.nullable(timestampSchema),
    /** Newest first; none where a coordinator entered it by hand. */
    snapshots: z.array(seenAccountSchema),
  })
  .register(z.globalRegistry, { id: 'AuditedAccount' });
export type AuditedAccount = z.infer<typeof auditedAccountSchema>;
