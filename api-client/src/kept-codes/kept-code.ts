import type { TrackingCode } from '../schemas/tracking-code.ts';

/** A tracking code that somebody has asked this device to keep, with what they have seen of the complaint and what they were writing. */
export interface KeptCode {
  readonly keptId: string;
  readonly trackingCode: TrackingCode;
  readonly complaintNumber: string;
  readonly keptAt: string;
  /** What the complaint looked like when it was last seen; anything else is news. */
  readonly seen: string;
  /** Begun and not sent, by the step that it belongs to. */
  readonly words: Readonly<Record<string, string>>;
}
