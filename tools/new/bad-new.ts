/** What was asked for can't be made; its message is for the person at the terminal. 2 is a mistake in the call, as everywhere here. */
export class BadNew extends Error {
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2, options?: ErrorOptions) {
    super(message, options);
    this.name = 'BadNew';
    this.exitCode = exitCode;
  }
}
