// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/jv.ts
import type { FilesMessages } from '../id/files.ts';

export const filesJv: FilesMessages = {
  alreadyHere: 'Sampun kula tampi',
  leaveOut: (name) => `${name} ampun dipunsertakaken`,
  label: 'Foto, PDF, video, utawi rekaman swanten',
  hint: (most) => `Kenging kosong. Paling kathah ${most} berkas, saben berkas ngantos 10 MB.`,
  names: {
    photo: (position) => `Foto ${position}`,
    video: (position) => `Video ${position}`,
    voice: (position) => `Rekaman swanten ${position}`,
    document: (position) => `Dokumen ${position}`,
  },
  counts: {
    photo: (count) => `${count} foto`,
    video: (count) => `${count} video`,
    voice: (count) => `${count} rekaman swanten`,
    document: (count) => `${count} dokumen`,
  },
};
