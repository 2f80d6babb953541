import type { CaseId, ComplaintId, OperatorId, Sha256, UploadId } from '@kotak-aduan/api-client/schemas';

/** Where in a resolution a file belongs; `attachment` in a reply. */
export const fileSlots = ['attachment', 'before', 'after', 'document'] as const;
export type FileSlot = (typeof fileSlots)[number];

/** What a draft is of. A draft belongs to the operator who writes it: a shared computer shows nobody another's words. */
export interface DraftSubject {
  readonly operatorId: OperatorId;
  readonly caseId: CaseId;
  /** Null for a resolution, which answers all complainants at once. */
  readonly complaintId: ComplaintId | null;
  /** Which move of the case, where it is neither a reply nor a resolution. */
  readonly move?: string;
}

/** What a form holds. */
export interface DeskDraftFields {
  readonly subject: DraftSubject;
  readonly text: string;
  readonly language: string;
  readonly documentNumber: string;
  /** What was chosen from a move's list. */
  readonly choice?: string;
  /** The citizen's own photos that serve as "before", with the hash of what was seen. */
  readonly citizenPhotos: readonly { readonly uploadId: UploadId; readonly sha256: Sha256 }[];
  /** By file id. */
  readonly slots: Readonly<Record<string, FileSlot>>;
}

/** Whether what a store gave is a draft of this very subject. An older version of the page may have written something else. */
export function isDraftOf(fields: unknown, subject: DraftSubject): fields is DeskDraftFields {
  if (typeof fields !== 'object' || fields === null) return false;
  if (!('subject' in fields) || !('text' in fields) || !('language' in fields) || !('documentNumber' in fields) || !('slots' in fields)) return false;
  if (!('citizenPhotos' in fields) || !Array.isArray(fields.citizenPhotos)) return false;
  const { subject: found, text, language, documentNumber, slots } = fields;
  if (typeof text !== 'string' || typeof language !== 'string' || typeof documentNumber !== 'string') return false;
  if (typeof slots !== 'object' || slots === null || typeof found !== 'object' || found === null) return false;
  return (
    'operatorId' in found &&
    found.operatorId === subject.operatorId &&
    'caseId' in found &&
    // A complaint takes along what is being written to its writer when it is merged or taken apart.
    (subject.complaintId !== null || found.caseId === subject.caseId) &&
    'complaintId' in found &&
    found.complaintId === subject.complaintId &&
    ('move' in found ? found.move : undefined) === subject.move
  );
}
