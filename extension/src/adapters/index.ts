export { readClip } from './read-clip.ts';
export { adapters } from './registry.ts';
export { noClipReasons } from './adapter.ts';
export type { ClipSelection, NoClip, NoClipReason, ReadClipRequest } from './adapter.ts';
export type { ReadClip } from './finish-clip.ts';
