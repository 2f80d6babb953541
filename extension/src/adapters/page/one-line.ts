/** Without the lines and spaces that a page, a label and a selection break differently. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
