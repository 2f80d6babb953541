import type { DraftFile } from '@kotak-aduan/api-client/drafts';

/** What is added to a complaint that was sent: it comes out of a draft, which goes on holding it until the server has it. */
export interface Addition {
  /** What the complaint has of it already. */
  readonly before: string;
  /** All that the draft has. */
  readonly text: string;
  /** That the complaint has not. */
  readonly files: readonly DraftFile[];
  /** Written on: the draft follows, so that a page that closes loses nothing. */
  readonly keep: (text: string, files: readonly DraftFile[]) => void;
  /** The server has it. */
  readonly sent: () => void;
}
