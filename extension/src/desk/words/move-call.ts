import { complaintIdSchema, unitIdSchema, type DeskCase } from '@kotak-aduan/api-client/schemas';
import type { ChangeCall } from '../controllers/action-controller.ts';
import type { DeskClient } from '../desk-client.ts';
import type { MoveAction } from './move-form.ts';

export interface MoveInput {
  readonly client: DeskClient;
  readonly shown: DeskCase;
  /** Trimmed. */
  readonly text: string;
  /** Null where nothing was chosen. */
  readonly choice: string | null;
  /** Of the words, where the citizen reads them. */
  readonly language: string;
  /** What of the first complaint another unit may see. */
  readonly shares: { readonly text: boolean; readonly photos: boolean };
}

/** A filled-in move as the one change of the case that it is. */
export function moveCall(move: MoveAction, { client, shown, text, choice, language, shares }: MoveInput): ChangeCall {
  const params = { caseId: shown.caseId };
  const { version } = shown;
  const note = text === '' ? null : text;
  const [first] = shown.complaints;
  switch (move) {
    case 'hand-back': {
      const body = { version, reason: text, suggestedUnitId: choice === null ? null : unitIdSchema.parse(choice) };
      return { body, send: (call) => client.handBackCase({ params, body, ...call }) };
    }
    case 'add-support':
    case 'remove-support': {
      const body = { version, unitId: unitIdSchema.parse(choice), isSupporting: move === 'add-support', note };
      return { body, send: (call) => client.changeSupport({ params, body, ...call }) };
    }
    case 'ask-advice': {
      const sharedComplaintId = shares.text || shares.photos ? (first?.complaintId ?? null) : null;
      const body = { version, unitId: unitIdSchema.parse(choice), question: text, sharedComplaintId, sharesText: shares.text, sharesPhotos: shares.photos };
      return { body, send: (call) => client.askAdvice({ params, body, ...call }) };
    }
    case 'ask-info': {
      const asked = shown.complaints.find(({ complaintId }) => complaintId === choice) ?? first;
      if (asked === undefined) throw new TypeError('a case has a complaint');
      const body = { version, complaintId: asked.complaintId, text, language };
      return { body, send: (call) => client.askForInfo({ params, body, ...call }) };
    }
    case 'resume': {
      const body = { version, note };
      return { body, send: (call) => client.resumeCase({ params, body, ...call }) };
    }
    case 'reject': {
      const body = { version, reasonId: choice, words: note };
      return { body, send: (call) => client.rejectCase({ params, body, ...call }) };
    }
    case 'reopen': {
      const body = { version, text };
      return { body, send: (call) => client.reopenCase({ params, body, ...call }) };
    }
    case 'unmerge': {
      const body = { version, complaintId: complaintIdSchema.parse(choice) };
      return { body, send: (call) => client.unmergeComplaint({ params, body, ...call }) };
    }
    case 'archive':
    case 'unarchive': {
      const body = { version, isArchived: move === 'archive' };
      return { body, send: (call) => client.archiveCase({ params, body, ...call }) };
    }
  }
}
