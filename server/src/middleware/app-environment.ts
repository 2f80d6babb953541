/** What each request carries through Hono. */
export interface AppEnvironment {
  Variables: {
    requestId: string;
    /** Of the caller, or of the nearest untrusted hop. Never logged, never stored. */
    clientAddress: string;
  };
  Bindings: { incoming?: { socket?: { remoteAddress?: string } } };
}
