import type { DraftFile } from '@kotak-aduan/api-client/drafts';

/** What is added to a complaint that was sent: it comes out of a draft, which goes on holding it until the server has it. */
export interface Addition {
  readonly words: string;
  readonly files: readonly DraftFile[];
  /** Written on: the draft follows, so that a page that closes loses nothing. */
  readonly keep: (words: string, files: readonly DraftFile[]) => void;
  /** The server has it. */
  readonly sent: () => void;
}
