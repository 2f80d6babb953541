import type { ClipMessage } from '@kotak-aduan/api-client/schemas/clip';
import { clipMessagesMax } from '@kotak-aduan/api-client/schemas/limits';
import { noClip } from './adapter.ts';
import type { MessageReader, NoClip, Page, Reading, ReadMessage } from './adapter.ts';

const nameOf = ({ authorName }: ReadMessage): string | null => authorName?.value ?? null;

/**
 * Several messages of one conversation as one clip. Its author is who wrote the one that is pointed at, or the first that our own account didn't
 * write; only the author's words become the text. Our own stay as what they answered; a third person's are not taken at all.
 */
export const readRun = ({ read }: MessageReader, elements: readonly Element[], page: Page): Reading | NoClip => {
  const kept = elements.slice(0, clipMessagesMax).flatMap((element) => {
    const message = read(element, page);
    return message === null ? [] : [{ message, isPointed: page.target !== null && element.contains(page.target) }];
  });
  // Neither ours nor nobody's.
  const theirs = kept.filter(({ message: { isOurs, authorName, text } }) => !isOurs && (authorName ?? text) !== null);
  const first = (theirs.find(({ isPointed }) => isPointed) ?? theirs[0])?.message;
  if (first === undefined) return noClip('nothing-here');
  const isAuthor = (message: ReadMessage): boolean => message === first || (!message.isOurs && nameOf(message) !== null && nameOf(message) === nameOf(first));
  const own = kept.filter(({ message }) => isAuthor(message)).map(({ message }) => message);
  const words = own.flatMap(({ text }) => text ?? []);
  const [begin] = own;
  const [word] = words;
  return {
    kind: 'message',
    authorName: first.authorName,
    text: word === undefined ? null : { value: words.map(({ value }) => value).join('\n'), source: word.source },
    isTextTruncated: elements.length > clipMessagesMax,
    postedAt: begin?.postedAt ?? null,
    postedAtLabel: begin?.postedAtLabel ?? null,
    messages: kept.map(({ message }) => toClipMessage(message, isAuthor(message))),
  };
};

const toClipMessage = ({ isOurs, text, postedAt, postedAtLabel }: ReadMessage, isAuthor: boolean): ClipMessage => {
  const from = isAuthor ? 'author' : isOurs ? 'account' : 'other';
  const words = from === 'other' ? null : (text?.value ?? null);
  return {
    from,
    text: words,
    postedAt: postedAt?.at ?? null,
    postedAtPrecision: postedAt?.precision ?? null,
    postedAtLabel,
    gaps: [...(from !== 'other' && words === null ? (['text'] as const) : []), ...(postedAt === null ? (['postedAt'] as const) : [])],
  };
};
