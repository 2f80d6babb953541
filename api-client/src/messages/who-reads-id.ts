/** Who reads a complaint about an official: the inspectorate by its name, or these two where the inspectorate itself is meant. */
export const whoReadsId = {
  official: (reader: string) => `Yang membaca aduan ini hanya ${reader}.`,
  others: 'Petugas itu, tempat kerjanya, dan instansi lain tidak bisa membacanya.',
  coordinatorAndAdmin: 'koordinator dan admin kota',
};
export type WhoReadsMessages = typeof whoReadsId;
