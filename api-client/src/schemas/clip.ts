import * as z from 'zod/mini';
import { keyedHashSchema } from './ids.ts';
import { clipMessagesMax, clipPartsMax, clipTextMaxLength } from './limits.ts';
import { timestampSchema } from './timestamp.ts';

export const platforms = ['instagram', 'facebook', 'messenger', 'whatsapp', 'x', 'threads', 'tiktok', 'youtube', 'google-maps', 'web'] as const;
export const platformSchema = z.enum(platforms);
export type Platform = z.infer<typeof platformSchema>;

export const clipKinds = ['post', 'comment', 'reply', 'reel', 'story', 'message', 'review', 'photo', 'video', 'selection', 'image', 'link'] as const;

export const timePrecisions = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
export type TimePrecision = (typeof timePrecisions)[number];

/** Fields that an adapter reads; a field it can't read is null and named in `gaps`. */
export const clipFields = ['authorName', 'authorHandle', 'authorUrl', 'text', 'permalink', 'postedAt', 'media'] as const;
export type ClipField = (typeof clipFields)[number];

/** Where a field was read. */
export const fieldSources = ['time-element', 'id', 'link', 'label', 'element', 'embedded-data', 'metadata', 'address', 'selection', 'person'] as const;
export type FieldSource = (typeof fieldSources)[number];

const shortText = z.string().check(z.maxLength(300));
const httpUrl = z.string().check(z.regex(/^https?:\/\//), z.maxLength(2_000));

/** A post by somebody else above or around what is clipped, other people masked. */
export const clipContextSchema = z
  .strictObject({ authorName: z.nullable(shortText), text: z.nullable(z.string().check(z.maxLength(clipTextMaxLength))), permalink: z.nullable(httpUrl) })
  .register(z.globalRegistry, { id: 'ClipContext' });

/** Whose words a message has: the author's of the clip, our own account's, or somebody else's, whose words are not taken. */
export const messageSenders = ['author', 'account', 'other'] as const;

/** One message of a run that is clipped as one thing. */
export const clipMessageSchema = z
  .strictObject({
    from: z.enum(messageSenders),
    text: z.nullable(z.string().check(z.maxLength(clipTextMaxLength))),
    postedAt: z.nullable(timestampSchema),
    postedAtPrecision: z.nullable(z.enum(timePrecisions)),
    postedAtLabel: z.nullable(shortText),
    gaps: z.array(z.enum(['text', 'postedAt'])).check(z.maxLength(2)),
  })
  .register(z.globalRegistry, { id: 'ClipMessage' });
export type ClipMessage = z.infer<typeof clipMessageSchema>;

/** One more post or comment that is filed with the clip, each with what is known of it alone; its pictures and evidence are the clip's. */
export const clipPartSchema = z
  .strictObject({
    kind: z.enum(clipKinds),
    postId: z.nullable(shortText),
    commentId: z.nullable(shortText),
    permalink: z.nullable(httpUrl),
    authorName: z.nullable(shortText),
    authorHandle: z.nullable(shortText),
    authorUrl: z.nullable(httpUrl),
    text: z.nullable(z.string().check(z.maxLength(clipTextMaxLength))),
    postedAt: z.nullable(timestampSchema),
    postedAtPrecision: z.nullable(z.enum(timePrecisions)),
    postedAtLabel: z.nullable(shortText),
    gaps: z.array(z.enum(clipFields)),
  })
  .register(z.globalRegistry, { id: 'ClipPart' });
export type ClipPart = z.infer<typeof clipPartSchema>;

/** What an adapter read of one post, comment, message or selection. Plain text throughout; never HTML. */
export const clipSchema = z
  .strictObject({
    platform: platformSchema,
    kind: z.enum(clipKinds),
    /** The platform's own id of the post and, for a comment or reply, of that; what "never twice" matches. */
    postId: z.nullable(shortText),
    commentId: z.nullable(shortText),
    permalink: z.nullable(httpUrl),
    authorName: z.nullable(shortText),
    /** Without the leading @. */
    authorHandle: z.nullable(shortText),
    authorUrl: z.nullable(httpUrl),
    text: z.nullable(z.string().check(z.maxLength(clipTextMaxLength))),
    /** The page showed only the beginning ("… selengkapnya"). */
    isTextTruncated: z.boolean(),
    /** What the page declares, `und` where it declares none. */
    language: z.string().check(z.maxLength(35)),
    postedAt: z.nullable(timestampSchema),
    postedAtPrecision: z.nullable(z.enum(timePrecisions)),
    /** The time as shown, "3 jam". */
    postedAtLabel: z.nullable(shortText),
    media: z
      .array(z.strictObject({ kind: z.enum(['image', 'video']), url: httpUrl, alt: z.nullable(z.string().check(z.maxLength(2_000))) }))
      .check(z.maxLength(20)),
    context: z.array(clipContextSchema).check(z.maxLength(20)),
    /** Several messages of one conversation, in their order; `text` has the author's words of all of them. Left out where one thing was clipped. */
    messages: z.optional(z.array(clipMessageSchema).check(z.maxLength(clipMessagesMax))),
    /** What else was clipped into the same case, on the same platform; left out where one thing was clipped, and by clippers older than it. */
    parts: z.optional(z.array(clipPartSchema).check(z.maxLength(clipPartsMax - 1))),
    /** Which conversation it is, as a keyed hash; left out where that isn't known, and by clippers older than it. */
    conversationKey: z.optional(keyedHashSchema),
    /** The address bar, from the browser, never from the page. */
    pageUrl: httpUrl,
    /** The official account under whose post this stands, where that is known. */
    receivedByAccount: z.nullable(shortText),
    capturedAt: timestampSchema,
    sources: z.partialRecord(z.enum(clipFields), z.enum(fieldSources)),
    gaps: z.array(z.enum(clipFields)),
  })
  .register(z.globalRegistry, { id: 'Clip' });
export type Clip = z.infer<typeof clipSchema>;
