/** The server can't start, for a reason that whoever starts it can put right. `message` is the one sentence they read. */
export class StartError extends Error {
  override readonly name = 'StartError';
  readonly code = 'cannot-start';
}
