// Belum diperiksa penutur asli. Pilihan kata: widget/src/messages/su.ts
import type { FilesMessages } from '../id/files.ts';

export const filesSu: FilesMessages = {
  alreadyHere: 'Parantos ditampi',
  leaveOut: (name) => `${name} ulah diiringkeun`,
  label: 'Foto, PDF, vidéo, atanapi rekaman soanten',
  hint: (most) => `Kénging dikosongkeun. Pangseueurna ${most} berkas, masing-masing dugi ka 10 MB.`,
  names: {
    photo: (position) => `Foto ${position}`,
    video: (position) => `Vidéo ${position}`,
    voice: (position) => `Rekaman soanten ${position}`,
    document: (position) => `Dokumén ${position}`,
  },
  counts: {
    photo: (count) => `${count} foto`,
    video: (count) => `${count} vidéo`,
    voice: (count) => `${count} rekaman soanten`,
    document: (count) => `${count} dokumén`,
  },
};
