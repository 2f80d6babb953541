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
};
export type WhoKnowsMessages = typeof whoKnowsId;
