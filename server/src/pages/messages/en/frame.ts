import type { FrameMessages } from '../id/frame.ts';

export const frameEn: FrameMessages = {
  languages: 'Choose a language',
  unchecked: '',
  and: 'and',
  or: 'or',
  help: 'Help',
  channels: 'Official channels',
  accessibility: 'Accessibility',
  home: 'Go to the front page',
};
