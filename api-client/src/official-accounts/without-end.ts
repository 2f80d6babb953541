/** Without any of those signs at its end. As an expression (`[…]+$`) it would take the square of what somebody pasted. */
export function withoutEnd(text: string, signs: string): string {
  let { length } = text;
  while (length > 0 && signs.includes(text.charAt(length - 1))) length -= 1;
  return text.slice(0, length);
}
