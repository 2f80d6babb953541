import { createHmac, timingSafeEqual } from 'node:crypto';

const trackingMinutes = 15;
const fileSeconds = 60;
const formHours = 24;

export interface TrackingToken {
  readonly complaintId: string;
  readonly caseId: string;
  /** Which of the complaint's codes gave it. */
  readonly codeVersion: number;
}

/** Signs what is handed out for a short while: tokens of those who track, addresses of photos. Keeps no state. */
export interface Signer {
  trackingToken(subject: TrackingToken, now: Date): { token: string; expiresAt: string };
  readTrackingToken(token: string, now: Date): TrackingToken | 'expired' | null;
  /**
   * What opens a clip to its author: unguessable, and the same each time, so that a repeated request gives the same link
   * although only its hash is stored.
   */
  claimToken(complaintId: string): string;
  /** What the word of a claim is made of: the same each time, kept nowhere, and nobody's to choose. */
  claimWordBytes(claimId: string): Uint8Array;
  /** For one sending of a form that works without JavaScript. */
  formToken(id: string, now: Date): string;
  /** The id that the token was made for; null for one that is not ours or a day old. */
  readFormToken(token: string, now: Date): string | null;
  /** Bytes that only this server can make again from the id of a form: the same form gives the same tracking code. */
  formBytes(id: string, size: number): Uint8Array;
  /** A secret of its own, for a library that signs by itself. */
  secretFor(purpose: string): string;
  /** Relative to the API's origin, good for 60 seconds. */
  fileUrl(uploadId: string, now: Date): string;
  /** The same for the bytes as they came; neither address opens the other. */
  originalUrl(uploadId: string, now: Date): string;
  isOriginalUrlValid(request: { uploadId: string; expires: string; signature: string; now: Date }): boolean;
  isFileUrlValid(request: { uploadId: string; expires: string; signature: string; now: Date }): boolean;
}

export function createSigner(secret: Uint8Array): Signer {
  const sign = (purpose: string, value: string): string => createHmac('sha256', secret).update(`${purpose}\n${value}`).digest('base64url');
  const isSigned = (purpose: string, value: string, signature: string): boolean => {
    const expected = Buffer.from(sign(purpose, value));
    const given = Buffer.from(signature);
    return expected.length === given.length && timingSafeEqual(expected, given);
  };

  const addressOf =
    (purpose: 'file' | 'original', ending: string) =>
    (uploadId: string, now: Date): string => {
      const expires = String(Math.floor(now.getTime() / 1000) + fileSeconds);
      return `/files/${uploadId}${ending}?expires=${expires}&signature=${sign(purpose, `${uploadId}.${expires}`)}`;
    };
  const isAddressValid =
    (purpose: 'file' | 'original'): Signer['isFileUrlValid'] =>
    ({ uploadId, expires, signature, now }) =>
      /^\d{1,12}$/.test(expires) && isSigned(purpose, `${uploadId}.${expires}`, signature) && Number(expires) * 1000 > now.getTime();

  return {
    trackingToken: ({ complaintId, caseId, codeVersion }, now) => {
      const expires = now.getTime() + trackingMinutes * 60_000;
      const value = `${complaintId}.${caseId}.${codeVersion}.${expires}`;
      return { token: `${value}.${sign('tracking', value)}`, expiresAt: new Date(expires).toISOString() };
    },
    readTrackingToken: (token, now) => {
      const [complaintId, caseId, version, expires, signature, ...rest] = token.split('.');
      if (complaintId === undefined || caseId === undefined || version === undefined) return null;
      if (expires === undefined || signature === undefined || rest.length > 0) return null;
      if (!isSigned('tracking', `${complaintId}.${caseId}.${version}.${expires}`, signature)) return null;
      return Number(expires) > now.getTime() ? { complaintId, caseId, codeVersion: Number(version) } : 'expired';
    },
    claimToken: (complaintId) => sign('claim', complaintId),
    claimWordBytes: (claimId) => createHmac('sha256', secret).update(`claim-word\n${claimId}`).digest(),
    formToken: (id, now) => {
      const value = `${id}.${now.getTime() + formHours * 3_600_000}`;
      return `${value}.${sign('form', value)}`;
    },
    readFormToken: (token, now) => {
      const [id, expires, signature, ...rest] = token.split('.');
      if (id === undefined || expires === undefined || signature === undefined || rest.length > 0) return null;
      return isSigned('form', `${id}.${expires}`, signature) && Number(expires) > now.getTime() ? id : null;
    },
    formBytes: (id, size) => createHmac('sha256', secret).update(`form-bytes\n${id}`).digest().subarray(0, size),
    secretFor: (purpose) => sign('secret', purpose),
    fileUrl: addressOf('file', ''),
    isFileUrlValid: isAddressValid('file'),
    originalUrl: addressOf('original', '/asli'),
    isOriginalUrlValid: isAddressValid('original'),
  };
}
