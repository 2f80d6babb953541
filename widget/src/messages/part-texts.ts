import type { ArrivalMessages } from './id/arrival.ts';
import type { CoverMessages } from './id/cover.ts';
import type { DangerMessages } from './id/danger.ts';
import type { DictationMessages } from './id/dictation.ts';
import type { DraftsMessages } from './id/drafts.ts';
import type { FilesMessages } from './id/files.ts';
import type { FoldedMessages } from './id/folded.ts';
import type { FullProofMessages } from './id/full-proof.ts';
import type { LanguageMessages } from './id/language.ts';
import type { MapMessages } from './id/map.ts';
import type { MediaMessages } from './id/media.ts';
import type { NotListedMessages } from './id/not-listed.ts';
import type { NumbersMessages } from './id/numbers.ts';
import type { OfficialMessages } from './id/official.ts';
import type { OnBehalfMessages } from './id/on-behalf.ts';
import type { PlaceMessages } from './id/place.ts';
import type { QuestionsMessages } from './id/questions.ts';
import type { ReceiptMessages } from './id/receipt.ts';
import type { RefusalMessages } from './id/refusal.ts';
import type { VoiceMessages } from './id/voice.ts';

/** Of the parts that come when they are asked for, in another language; their Indonesian comes with each of them. */
export interface PartTexts {
  readonly arrival: ArrivalMessages;
  readonly cover: CoverMessages;
  readonly danger: DangerMessages;
  readonly dictation: DictationMessages;
  readonly drafts: DraftsMessages;
  readonly files: FilesMessages;
  readonly folded: FoldedMessages;
  readonly fullProof: FullProofMessages;
  readonly language: LanguageMessages;
  readonly map: MapMessages;
  readonly media: MediaMessages;
  readonly notListed: NotListedMessages;
  readonly numbers: NumbersMessages;
  readonly official: OfficialMessages;
  readonly onBehalf: OnBehalfMessages;
  readonly place: PlaceMessages;
  readonly questions: QuestionsMessages;
  readonly receipt: ReceiptMessages;
  readonly refusal: RefusalMessages;
  readonly voice: VoiceMessages;
}
