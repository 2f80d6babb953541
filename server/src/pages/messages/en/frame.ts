import type { FrameMessages } from '../id/frame.ts';

export const frameEn: FrameMessages = {
  languages: 'Choose a language',
  unchecked: '',
  help: 'Help',
  channels: 'Official channels',
  accessibility: 'Accessibility',
};
