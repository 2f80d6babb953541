/** Texts of the shell around the frame. A file of their own, so that the shell's script carries nothing else. */
export const shellId = {
  openForm: 'Tulis aduan di halaman kota',
};
export type ShellMessages = typeof shellId;

/** Of `<lacak-aduan>`. */
export const trackingShellId: ShellMessages = {
  openForm: 'Lihat aduan Anda di halaman kota',
};
