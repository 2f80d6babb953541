import * as z from 'zod/mini';
import { unitIdSchema } from './ids.ts';
import { unitNameSchema } from './unit.ts';

export const officialAccountKinds = ['account', 'phone', 'whatsapp', 'website'] as const;
export type OfficialAccountKind = (typeof officialAccountKinds)[number];

export const officialPlatforms = ['instagram', 'facebook', 'x', 'threads', 'tiktok', 'youtube'] as const;

const accountShape = {
  kind: z.enum(officialAccountKinds),
  /** Null for what is no social network: a number, a site. */
  platform: z.nullable(z.enum(officialPlatforms)),
  /** As people see it: `@dpupr.contoh`, `(0271) 000000`, `dpupr.contoh.example`. */
  handle: z.string().check(z.minLength(3), z.maxLength(120)),
  /** Where a tap leads. */
  address: z.string().check(z.regex(/^(?:https:\/\/|tel:)[^\s"'<>]+$/), z.maxLength(300)),
  /** The day on which somebody of the city looked whether it is still theirs; null where nobody has. */
  checkedAt: z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  /** What people may use it for, in the city's own words. */
  purpose: z.optional(z.string().check(z.minLength(3), z.maxLength(200))),
  /** Made up, to show what the list looks like. */
  isSample: z.optional(z.boolean()),
};

/** An account, number or site of a unit, in the city's file: what is not on this list is not the city's. */
export const officialAccountSchema = z.strictObject({ unitId: unitIdSchema, ...accountShape }).register(z.globalRegistry, { id: 'OfficialAccount' });
export type OfficialAccount = z.infer<typeof officialAccountSchema>;

export const listedAccountSchema = z.object({ unit: unitNameSchema, ...accountShape }).register(z.globalRegistry, { id: 'ListedAccount' });
export type ListedAccount = z.infer<typeof listedAccountSchema>;

/** Of the city's emergency numbers what a list of official ones shows of them. */
export const listedEmergencyNumberSchema = z.object({ name: z.string(), number: z.string() }).register(z.globalRegistry, { id: 'ListedEmergencyNumber' });
export type ListedEmergencyNumber = z.infer<typeof listedEmergencyNumberSchema>;

/** Servers before 2026-11-22 tell no emergency numbers here. */
export const officialAccountsSchema = z
  .object({ accounts: z.array(listedAccountSchema), emergencyNumbers: z.optional(z.array(listedEmergencyNumberSchema)) })
  .register(z.globalRegistry, { id: 'OfficialAccounts' });
export type OfficialAccounts = z.infer<typeof officialAccountsSchema>;
