import { makeIds, type DraftFile } from '@kotak-aduan/api-client/drafts';
import type { Addition } from '../../controllers/addition.ts';
import type { StepController } from '../../controllers/step-controller.ts';
import { wordsSince } from '../../controllers/words-since.ts';

interface Added {
  readonly addition: Addition;
  /** Of the complaint that it is for. */
  readonly number: string | null;
  /** What the draft has before the message. */
  readonly before: string;
}

/** A message that comes out of a draft: the draft follows what is written, and is gone once the message is sent. */
export class AddedMessage {
  readonly #reply: StepController;
  #added: Added | null = null;
  #kept: { readonly from: readonly DraftFile[] | null; readonly as: readonly DraftFile[] } = { from: null, as: [] };

  constructor(reply: StepController) {
    this.#reply = reply;
  }

  /** Begins the message with this; what stands there already was typed for it. */
  begin(addition: Addition, number: string | null): void {
    // What came from the same place before is there by now, with what was written since.
    if (this.#reply.isBegun && this.#added?.number !== number) return;
    const { before, text, files } = addition;
    const words = wordsSince(before, text);
    this.#added = { addition, number, before: text.slice(0, text.length - words.length) };
    this.#reply.setText(words);
    void this.#reply.setFiles(withOwnKeys(files));
  }

  /** In the draft, too. `number`: of the complaint that is open. */
  keep(number: string | null): void {
    const { text, files } = this.#reply;
    if (this.#added === null || this.#added.number !== number) return;
    if (this.#kept.from !== files) this.#kept = { from: files, as: withOwnKeys(files) };
    this.#added.addition.keep(this.#added.before + text, this.#kept.as);
  }

  sent(): void {
    this.#added?.addition.sent();
    this.forget();
  }

  forget(): void {
    this.#added = null;
  }
}

/** The same photos to be sent from elsewhere: there they are other uploads. */
function withOwnKeys(files: readonly DraftFile[]): readonly DraftFile[] {
  const { idempotencyKey } = makeIds();
  return files.map((file) => ({ ...file, uploadKey: idempotencyKey(), uploadId: null }));
}
