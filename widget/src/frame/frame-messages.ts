/** The only words between the page and the frame (DESIGN §10, EMB-3). None of them carries anything that a person typed. */
export const frameVersion = 1;
/** Whatever else is asked for reads as Indonesian. */
const languages = ['jv', 'su', 'en'];
export const heightStep = 32;
export const heightMax = 4096;

export type Theme = 'auto' | 'light' | 'dark';

export interface LookMessage {
  readonly v: typeof frameVersion;
  readonly type: 'look';
  readonly locale: string;
  readonly theme: Theme;
}

export type FrameMessage =
  | { readonly v: typeof frameVersion; readonly type: 'ready' }
  | { readonly v: typeof frameVersion; readonly type: 'submitted' }
  /** Somebody must be gone from this page at once. */
  | { readonly v: typeof frameVersion; readonly type: 'leave' }
  /** Escape was pressed, in a box that stands in a dialog. */
  | { readonly v: typeof frameVersion; readonly type: 'close' }
  | { readonly v: typeof frameVersion; readonly type: 'height'; readonly height: number };

/** Rounded up to a step, so that the height does not tell how much was typed. */
export function quantiseHeight(height: number): number {
  return Math.min(heightMax, Math.max(heightStep, Math.ceil(height / heightStep) * heightStep));
}

export function readTheme(value: unknown): Theme {
  return value === 'light' || value === 'dark' ? value : 'auto';
}

export function readFrameMessage(data: unknown): FrameMessage | null {
  const { v, type, height } = asRecord(data);
  if (v !== frameVersion) return null;
  if (type === 'ready' || type === 'submitted' || type === 'leave') return { v, type };
  const isHeight = type === 'height' && typeof height === 'number' && height >= heightStep && height <= heightMax && height % heightStep === 0;
  return isHeight ? { v, type, height } : null;
}

export function readLookMessage(data: unknown): LookMessage | null {
  const { v, type, locale, theme } = asRecord(data);
  return v === frameVersion && type === 'look' ? { v, type, locale: languages.find((code) => code === locale) ?? 'id', theme: readTheme(theme) } : null;
}

function asRecord(data: unknown): Record<string, unknown> {
  // A parse boundary: any page may post anything. What has no such properties has them undefined.
  return Object(data) as Record<string, unknown>;
}
