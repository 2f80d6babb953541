import type { DeskCase } from '@kotak-aduan/api-client/schemas';
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
}

/** A filled-in move as the one change of the case that it is. */
export function moveCall(move: MoveAction, { client, shown, text, choice, language }: MoveInput): ChangeCall {
  const params = { caseId: shown.caseId };
  const { version } = shown;
  const note = text === '' ? null : text;
  switch (move) {
    case 'ask-info': {
      const [first] = shown.complaints;
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
    case 'archive':
    case 'unarchive': {
      const body = { version, isArchived: move === 'archive' };
      return { body, send: (call) => client.archiveCase({ params, body, ...call }) };
    }
  }
}
