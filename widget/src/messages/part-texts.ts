import type { CoverMessages } from './cover-id.ts';
import type { DangerMessages } from './danger-id.ts';
import type { DictationMessages } from './dictation-id.ts';
import type { DraftsMessages } from './drafts-id.ts';
import type { FilesMessages } from './files-id.ts';
import type { FoldedMessages } from './folded-id.ts';
import type { FullProofMessages } from './full-proof-id.ts';
import type { MapMessages } from './map-id.ts';
import type { MediaMessages } from './media-id.ts';
import type { NumbersMessages } from './numbers-id.ts';
import type { OfficialMessages } from './official-id.ts';
import type { OnBehalfMessages } from './on-behalf-id.ts';
import type { PlaceMessages } from './place-id.ts';
import type { QuestionsMessages } from './questions-id.ts';
import type { ReceiptMessages } from './receipt-id.ts';
import type { VoiceMessages } from './voice-id.ts';

/** Of the parts that come when they are asked for, in another language; their Indonesian comes with each of them. */
export interface PartTexts {
  readonly cover: CoverMessages;
  readonly danger: DangerMessages;
  readonly dictation: DictationMessages;
  readonly drafts: DraftsMessages;
  readonly files: FilesMessages;
  readonly folded: FoldedMessages;
  readonly fullProof: FullProofMessages;
  readonly map: MapMessages;
  readonly media: MediaMessages;
  readonly numbers: NumbersMessages;
  readonly official: OfficialMessages;
  readonly onBehalf: OnBehalfMessages;
  readonly place: PlaceMessages;
  readonly questions: QuestionsMessages;
  readonly receipt: ReceiptMessages;
  readonly voice: VoiceMessages;
}
