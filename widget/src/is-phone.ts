/** What the device is called in a sentence. */
export function isPhone(): boolean {
  return matchMedia('(pointer: coarse)').matches && screen.width < 600;
}
