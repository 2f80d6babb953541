/** Limits that the form, the client and the server share. Bytes where a name ends in `Bytes`, characters where it ends in `Length`. */
export const textMinLength = 3;
export const textMaxLength = 5_000;
export const nameMaxLength = 120;
export const contactMaxLength = 200;
export const noteMaxLength = 5_000;
export const captionMaxLength = 300;
/** Of a place in words. */
export const placeMaxLength = 300;
export const attachmentsMax = 10;
export const uploadMaxBytes = 10_000_000;
export const complaintMaxBytes = 50_000_000;
export const jsonBodyMaxBytes = 1_000_000;
/** Decoded size of the largest picture that is opened at all: 50 megapixels. */
export const imageMaxPixels = 50_000_000;
export const clipTextMaxLength = 20_000;
/** Of one conversation in one clip. */
export const clipMessagesMax = 50;
/** Posts and comments that are filed as one thing, the first of them among them. */
export const clipPartsMax = 10;
/** Of the structure of a page that was clipped wrongly. */
export const skeletonMaxLength = 60_000;

export const answerMaxLength = 500;
export const answersMax = 10;
/** Of a voice note and of a video, in seconds. */
export const voiceMaxSeconds = 180;
export const videoMaxSeconds = 60;

/** What an agency or a clip may attach; the server sniffs the bytes and believes no header. */
export const uploadMediaTypes = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;
export type UploadMediaType = (typeof uploadMediaTypes)[number];

/** What a citizen may attach: a voice note and a short video as well. */
export const citizenMediaTypes = [...uploadMediaTypes, 'audio/webm', 'audio/mp4', 'audio/ogg', 'video/webm', 'video/mp4'] as const;
export type CitizenMediaType = (typeof citizenMediaTypes)[number];

/** Version of the privacy notice where it had not come by the time the complaint was sent. */
export const noticeNotShown = 'not-shown';

/** Of the sanitised structure that goes with a clip. */
export const snippetMaxLength = 100_000;
