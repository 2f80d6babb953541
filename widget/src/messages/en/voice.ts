import type { VoiceMessages } from '../id/voice.ts';

export const voiceEn: VoiceMessages = {
  title: 'Record your voice',
  hint: 'Say it aloud, for at most 3 minutes. Only the officers who deal with it hear the recording.',
  begin: 'Start recording',
  asking: 'Allow the microphone when the browser asks…',
  recording: 'Recording',
  time: (seconds, most) => `${seconds} of ${most}`,
  level: 'Loudness',
  stop: 'Stop recording',
  discard: 'Throw this recording away',
  full: 'That makes 3 minutes, so we stopped. The recording is kept.',
  interrupted: 'The microphone went away. What was recorded is kept.',
  ready: 'The recording is ready. Listen to it first if you like.',
  player: 'Your recording',
  again: 'Record again',
  done: 'Done',
  cancel: 'Cancel',
  choose: 'Choose an existing recording',
  refused:
    'The microphone is not allowed yet. Tap the padlock in the address bar, allow the microphone and try again. Or record with your phone’s recorder and choose the file.',
  missing: 'No microphone was found. Plug one in, or choose an existing recording.',
  busy: 'Another app is using the microphone. Close it and try again.',
  unsupported: 'This browser cannot record. Use your phone’s recorder and choose the file.',
  empty: 'Nothing was recorded. Please try again.',
  cannotPlay: 'It cannot be played on this page, but it will be sent.',
};
