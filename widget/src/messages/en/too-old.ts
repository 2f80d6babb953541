import type { TooOldMessages } from '../id/too-old.ts';

export const tooOldEn: TooOldMessages = {
  means: 'This page is older than our server, so this part can’t open. Load the page again. A draft that was saved is still there.',
  reload: 'Load the page again',
};
