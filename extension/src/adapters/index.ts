export { readClip } from './read-clip.ts';
export { adapters } from './registry.ts';
export { builtInVersion } from './rules/with-rules.ts';
export { tryRules } from './rules/try-rules.ts';
export type { TrialPage } from './rules/try-rules.ts';
export { noClipReasons } from './adapter.ts';
export type { ClipSelection, NoClip, NoClipReason, ReadClipRequest } from './adapter.ts';
export type { ReadClip } from './finish-clip.ts';
