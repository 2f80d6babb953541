import {
  cityConfigSchema,
  clipFields,
  clipPartsMax,
  complaintNumberSchema,
  draftIdSchema,
  platformSchema,
  timestampSchema,
} from '@kotak-aduan/api-client/schemas';
import * as z from 'zod/mini';
import { accountKeySchema } from '../accounts/account-key.ts';
import { keptAccountSchema } from '../accounts/kept-account.ts';
import { badgeModes } from '../badge-mode.ts';
import { aimedSchema } from '../clip/aim-state-schema.ts';
import { clipJobSchema } from '../clip/clip-job.ts';
import { noClipReasons } from '../clip/no-clip-reason.ts';
import { keptRulesSchema } from '../rules/kept-rules-schema.ts';
import { storageItem } from './storage-item.ts';

/** Where the city's server is, for example `https://aduan.example.go.id`. */
export const serverAddress = storageItem('serverAddress', { area: 'local', schema: z.string().check(z.regex(/^https?:\/\/[^/]+$/)) });

/** Whose clips are made now; null before the first sign-in. */
export const activeAccount = storageItem('activeAccount', { area: 'local', schema: accountKeySchema });

/** Every account that somebody signed in to in this browser, with its city. */
export const keptAccounts = storageItem('keptAccounts', { area: 'local', schema: z.array(keptAccountSchema) });

/** By account; in memory only (EXT-6): a token never reaches the disk, a page or a content script. */
export const operatorSessions = storageItem('operatorSessions', {
  area: 'session',
  schema: z.record(z.string(), z.object({ token: z.string(), expiresAt: timestampSchema })),
});

/** The desk's own: it opens cases, so it ends by half an hour of rest, and is none of the clipper's. Of one server alone. */
export const deskSession = storageItem('deskSession', {
  area: 'session',
  schema: z.object({ address: z.string(), token: z.string(), expiresAt: timestampSchema }),
});

/** The city's key, by which its clippers know a message again; from signing in. It opens nothing. */
export const messageKey = storageItem('messageKey', { area: 'local', schema: z.string().check(z.minLength(20), z.maxLength(200)) });

/** The city as last seen, so that agencies can be chosen without a connection. */
export const knownCity = storageItem('knownCity', { area: 'local', schema: cityConfigSchema });

/** Where somebody aims: the tab, and under which ids what is chosen there will be drafts, however often the background is stopped meanwhile. */
export const aiming = storageItem('aiming', {
  area: 'session',
  schema: z.object({ tabId: z.int(), at: timestampSchema, draftIds: z.array(draftIdSchema), account: z.nullable(accountKeySchema) }),
});

/** Clicks whose draft isn't whole yet, for a background that was stopped in the middle. */
export const clipsUnderWay = storageItem('clipsUnderWay', { area: 'session', schema: z.array(clipJobSchema) });

/** Drafts whose “Kirim” was pressed before their pictures were there: sent once they are, also where the panel is closed meanwhile. */
export const sendWhenWhole = storageItem('sendWhenWhole', { area: 'session', schema: z.array(draftIdSchema) });

/** What is clipped and is no draft yet: a moment, an id and no word, on the disk, since an update empties the memory. */
export const unstoredClip = storageItem('unstoredClip', {
  area: 'local',
  schema: z.object({ at: timestampSchema, draftId: draftIdSchema, account: z.nullable(accountKeySchema) }),
});

/** What the last click came to. `at` makes two alike tell apart. */
export const clipProgress = storageItem('clipProgress', {
  area: 'session',
  schema: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('reading'), at: timestampSchema }),
    z.object({ kind: z.literal('aiming'), at: timestampSchema, pointed: z.nullable(aimedSchema), count: z.int() }),
    z.object({ kind: z.literal('gathered'), at: timestampSchema, draftIds: z.array(draftIdSchema).check(z.minLength(2), z.maxLength(clipPartsMax)) }),
    z.object({ kind: z.literal('drafted'), at: timestampSchema, draftId: draftIdSchema }),
    z.object({ kind: z.literal('complete'), at: timestampSchema, draftId: draftIdSchema }),
    z.object({ kind: z.literal('none'), at: timestampSchema, reason: z.enum(noClipReasons) }),
  ]),
});
export type ClipProgress = NonNullable<Awaited<ReturnType<typeof clipProgress.get>>>;

export const uiLanguage = storageItem('uiLanguage', { area: 'local', schema: z.enum(['id', 'en']) });

/** Where nobody chose, after a gesture. */
export const badgeMode = storageItem('badgeMode', { area: 'local', schema: z.enum(badgeModes) });

/** Moves whenever a draft was changed by somebody else than the one who looks at it. */
export const draftsChangedAt = storageItem('draftsChangedAt', { area: 'session', schema: timestampSchema });

/** Of the city that clips are made for. */
export const keptRules = storageItem('keptRules', { area: 'local', schema: keptRulesSchema });

/** The tab that was clipped last: where "Klip ini salah" looks for the page's structure. */
export const clippedTab = storageItem('clippedTab', { area: 'session', schema: z.object({ tabId: z.int(), at: timestampSchema }) });

/** Numbers for each platform, on this device alone. */
export const readingCounts = storageItem('readingCounts', {
  area: 'local',
  schema: z.partialRecord(
    platformSchema,
    z.object({ read: z.int(), nothing: z.int(), layoutChanged: z.int(), empty: z.partialRecord(z.enum(clipFields), z.int()) }),
  ),
});

/** Whether the page that was read last had a layout that nobody knows; `at` is the moment of its capture. */
export const lastSurvey = storageItem('lastSurvey', { area: 'session', schema: z.object({ at: timestampSchema, isLayoutChanged: z.boolean() }) });

/** How many clips of one's own unit are late and not answered where they were written, as counted last. */
export const lateClips = storageItem('lateClips', {
  area: 'session',
  schema: z.object({ late: z.int(), numbers: z.array(complaintNumberSchema) }),
});
export type LateClips = NonNullable<Awaited<ReturnType<typeof lateClips.get>>>;
