/** No browser says whether there are keys; where there is a mouse, there are. */
export function hasKeyboard(): boolean {
  return matchMedia('(hover: hover) and (pointer: fine)').matches;
}
