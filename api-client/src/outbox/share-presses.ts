import type { Press, UploadControl } from './upload-control.ts';

/** As much of a `BroadcastChannel` as presses need. */
export interface PressChannel {
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage(message: string): void;
  close(): void;
}
export type OpenChannel = (name: string) => PressChannel | null;

/** A frame without storage has no channels either (SecurityError): there each tab's buttons are its own. */
export const openChannel: OpenChannel = (name) => {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
};

/** What is pressed in one tab is pressed in all that have to do with this draft: only one of them sends. Until the function it gives is called. */
export function sharePresses(control: UploadControl, channel: PressChannel): () => void {
  let isHeard = false;
  // Whatever it is that came, it is read as two words.
  channel.onmessage = ({ data }) => {
    const [press, fileId = ''] = String(data).split(' ');
    isHeard = true;
    if (press === 'pause' || press === 'resume' || press === 'drop') control.press(press, fileId);
    isHeard = false;
  };
  const stopListening = control.listen((press: Press, fileId) => {
    if (!isHeard) channel.postMessage(`${press} ${fileId}`);
  });
  return () => {
    stopListening();
    channel.close();
  };
}
