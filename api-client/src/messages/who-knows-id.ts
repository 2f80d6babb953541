/**
 * Who knows a name, said alike by the form, the plain pages and the proof. Whom it names is who the server lets read it: its routes hold
 * the sentences against what each role is shown.
 */
export const whoKnowsId = {
  coordinator: 'koordinator kota',
  yourName: 'nama Anda',
  all: (what: string) => `Semua yang membaca aduan ini tahu ${what}.`,
  only: ({ who, what }: { who: string; what: string }) => `Hanya ${who} yang tahu ${what}.`,
  nobody: (what: string) => `Tak seorang pun tahu ${what}.`,
  /** What it costs to give no name: said where it is chosen, not only afterwards (UU 25/2009 wants the name of whoever complains). */
  noName: 'Jawaban hanya bisa dilihat dengan kode, dan Ombudsman nanti meminta nama Anda kalau Anda melapor ke sana.',
};
export type WhoKnowsMessages = typeof whoKnowsId;
