import { dialogEn } from './en/dialog.ts';
import { dialogId, type DialogMessages } from './id/dialog.ts';
import { dialogJv } from './jv/dialog.ts';
import { dialogSu } from './su/dialog.ts';

/** All of them come at once: they are two words each. */
const languages: readonly (readonly [string, DialogMessages])[] = [
  ['en', dialogEn],
  ['jv', dialogJv],
  ['su', dialogSu],
];

export function dialogTextsFor(locale: string | null | undefined): DialogMessages {
  return languages.find(([code]) => code === locale)?.[1] ?? dialogId;
}
