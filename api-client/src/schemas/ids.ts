import * as z from 'zod/mini';

/** Identity of a case: what agencies work on. Random, tells nothing. */
export const caseIdSchema = z.uuid().brand<'CaseId'>();
export type CaseId = z.infer<typeof caseIdSchema>;

/** Identity of one complaint: what one person filed. Random, tells nothing. */
export const complaintIdSchema = z.uuid().brand<'ComplaintId'>();
export type ComplaintId = z.infer<typeof complaintIdSchema>;
export const joinedClipIdSchema = z.uuid().brand<'JoinedClipId'>();
export type JoinedClipId = z.infer<typeof joinedClipIdSchema>;

/** Identity of a file sent ahead of the complaint, clip or resolution that claims it. Not a permission to read it. */
export const uploadIdSchema = z.uuid().brand<'UploadId'>();
export type UploadId = z.infer<typeof uploadIdSchema>;

/** Identity of a draft on one device; an upload is bound to it until it is claimed. */
export const draftIdSchema = z.uuid().brand<'DraftId'>();
export type DraftId = z.infer<typeof draftIdSchema>;

export const eventIdSchema = z.uuid().brand<'EventId'>();
export type EventId = z.infer<typeof eventIdSchema>;

export const messageIdSchema = z.uuid().brand<'MessageId'>();
export type MessageId = z.infer<typeof messageIdSchema>;

export const operatorIdSchema = z.string().check(z.minLength(1), z.maxLength(64)).brand<'OperatorId'>();
export type OperatorId = z.infer<typeof operatorIdSchema>;

const slug = z.string().check(z.regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/), z.maxLength(64));

/** A unit in the city's file: the city, an agency, a district, a village, an RW or an RT. */
export const unitIdSchema = slug.brand<'UnitId'>();
export type UnitId = z.infer<typeof unitIdSchema>;

/** A category in the city's file. */
export const categoryIdSchema = slug.brand<'CategoryId'>();
export type CategoryId = z.infer<typeof categoryIdSchema>;

/** HMAC-SHA-256 under the city's key, in base64url: what a message or its conversation is recognised by without being told. */
export const keyedHashSchema = z.string().check(z.regex(/^[\w-]{43}$/));

/** Public: the year and random digits, for example `2026-7K3M9Q`. Opens nothing and tells no volume. */
export const complaintNumberSchema = z
  .string()
  .check(z.regex(/^\d{4}-[0-9A-HJKMNP-TV-Z]{6}$/))
  .brand<'ComplaintNumber'>();
export type ComplaintNumber = z.infer<typeof complaintNumberSchema>;

/** Made when an item is queued and sent again on each retry, so that nothing is filed twice (`Idempotency-Key`). */
export const idempotencyKeySchema = z.uuid().brand<'IdempotencyKey'>();
export type IdempotencyKey = z.infer<typeof idempotencyKeySchema>;

/** Lower-case hexadecimal SHA-256, 64 characters. */
export const sha256Schema = z
  .string()
  .check(z.regex(/^[0-9a-f]{64}$/))
  .brand<'Sha256'>();
export type Sha256 = z.infer<typeof sha256Schema>;
