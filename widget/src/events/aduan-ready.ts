/** The box can be typed in. Carries nothing. */
export class AduanReadyEvent extends Event {
  constructor() {
    super('aduan-ready', { bubbles: true, composed: true });
  }
}
