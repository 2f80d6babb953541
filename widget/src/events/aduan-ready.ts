import { NativeEvent } from './native-event.ts';

/** The box can be typed in. Carries nothing. */
export class AduanReadyEvent extends NativeEvent {
  constructor() {
    super('aduan-ready', { bubbles: true, composed: true });
  }
}
