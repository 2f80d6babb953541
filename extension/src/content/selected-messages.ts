/** Which of these the selection holds words of, in their own order. A selection that ends where the next one begins holds none of it. */
export function selectedMessages(messages: readonly Element[], selection: Selection | null): readonly Element[] {
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return [];
  const range = selection.getRangeAt(0);
  return messages.filter((message) => {
    if (!range.intersectsNode(message)) return false;
    const part = message.ownerDocument.createRange();
    part.selectNodeContents(message);
    if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0) part.setStart(range.startContainer, range.startOffset);
    if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) part.setEnd(range.endContainer, range.endOffset);
    return part.toString().trim() !== '';
  });
}
