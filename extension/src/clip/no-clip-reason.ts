import { noClipReasons as adapterReasons } from '../adapters/index.ts';

/** Why a click made no draft: the adapters' reasons, and the shell's own. */
export const noClipReasons = [...adapterReasons, 'page-closed', 'storage-refused', 'unreadable-answer', 'interrupted'] as const;
export type NoClipReason = (typeof noClipReasons)[number];

/** The content script stands in a stranger's page: a reason that nobody knows is read as the plainest one. */
export function readNoClipReason(reason: string): NoClipReason {
  return noClipReasons.find((known) => known === reason) ?? 'nothing-here';
}
