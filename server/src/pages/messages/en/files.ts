import { howMany } from '@kotak-aduan/api-client/messages/how-many';
import type { FilesMessages } from '../id/files.ts';

export const filesEn: FilesMessages = {
  alreadyHere: 'Already with us',
  leaveOut: (name) => `Leave out ${name}`,
  label: 'Photos, PDF, video or voice recording',
  hint: (most) => `Optional. At most ${most} ${howMany(most, { one: 'file', several: 'files' })}, up to 10 MB each.`,
  names: {
    photo: (position) => `Photo ${position}`,
    video: (position) => `Film ${position}`,
    voice: (position) => `Voice recording ${position}`,
    document: (position) => `Document ${position}`,
  },
  counts: {
    photo: (count) => `${count} ${howMany(count, { one: 'photo', several: 'photos' })}`,
    video: (count) => `${count} ${howMany(count, { one: 'film', several: 'films' })}`,
    voice: (count) => `${count} ${howMany(count, { one: 'voice recording', several: 'voice recordings' })}`,
    document: (count) => `${count} ${howMany(count, { one: 'document', several: 'documents' })}`,
  },
};
