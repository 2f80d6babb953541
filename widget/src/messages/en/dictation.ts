import type { DictationMessages } from '../id/dictation.ts';

export const dictationEn = {
  title: 'Speak, and we write',
  whoHears: 'Your voice is sent to the maker of your browser, such as Google, to be turned into text. We do not keep the sound.',
  begin: 'Start speaking',
  cancel: 'Not now',
  listening: 'Please speak…',
  stop: 'Done speaking',
  again: 'Speak again',
  added: 'Written down. Please check the words.',
  record: 'Record my voice instead',
  refused: 'The browser does not allow the microphone. Allow it in the settings of this site and try again. Or record your voice, or just type.',
  noMicrophone: 'No microphone was found. If you have a recording, attach it, or type.',
  noNetwork: 'The connection is gone, so speech cannot be written down. What is written stays. Record your voice instead: it is sent once you are connected.',
  heardNothing: 'Nothing was heard. Hold the phone closer and try again.',
  failed: 'Speech cannot be written down here. Record your voice so that the officers hear it, or type.',
} satisfies DictationMessages;
