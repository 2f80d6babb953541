import { NativeEvent } from './native-event.ts';

/** A person sent a complaint and the server has it. Carries nothing: the host page can listen to everything. */
export class AduanSubmittedEvent extends NativeEvent {
  constructor() {
    super('aduan-submitted', { bubbles: true, composed: true });
  }
}
