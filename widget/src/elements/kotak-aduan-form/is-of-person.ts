/** Not what the page came with, and not the text, which is taken with its field. */
export function isOfPerson([name, value]: [string, FormDataEntryValue]): boolean {
  return (
    !['formulir', 'bersama', 'teks', 'instansi', 'berkas'].includes(name) && value !== 'named' && (typeof value === 'string' ? value !== '' : value.size > 0)
  );
}
