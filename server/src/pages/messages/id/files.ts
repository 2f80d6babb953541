/** Texts of the files that come with a complaint. */
export const filesId = {
  alreadyHere: 'Sudah kami terima',
  leaveOut: (name: string) => `Jangan sertakan ${name}`,
  label: 'Foto, PDF, video, atau rekaman suara',
  hint: (most: number) => `Boleh dikosongkan. Paling banyak ${most} berkas, masing-masing sampai 10 MB.`,
  names: {
    photo: (position: number) => `Foto ${position}`,
    video: (position: number) => `Video ${position}`,
    voice: (position: number) => `Rekaman suara ${position}`,
    document: (position: number) => `Dokumen ${position}`,
  },
  counts: {
    photo: (count: number) => `${count} foto`,
    video: (count: number) => `${count} video`,
    voice: (count: number) => `${count} rekaman suara`,
    document: (count: number) => `${count} dokumen`,
  },
};
export type FilesMessages = typeof filesId;
