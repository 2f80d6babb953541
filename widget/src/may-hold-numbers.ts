/**
 * Whether a text may hold somebody's number: six digits close together, an @, or the shape of a number plate. Rather once too often: this
 * only decides whether the part that knows is fetched, so that an ordinary complaint fetches nothing.
 */
export function mayHoldNumbers(text: string): boolean {
  return /\p{Nd}(?:[^\p{L}\n]{0,3}\p{Nd}){5}|[@＠]|\b[a-z]{1,2}[ .-]{0,3}[1-9]\p{Nd}{2,3}[ .-]{0,3}[a-z]{1,3}\b|\bplat|\bno\w*\.? ?pol/iu.test(text);
}
