/** 0, 1, 2 and so on, so many of them. Not by `Array.from`, which older libraries on a page replace (tools/old-libraries.test.ts). */
export function countTo(length: number): number[] {
  return [...Array(length).keys()];
}
