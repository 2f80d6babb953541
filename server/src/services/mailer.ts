export interface Mail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same for each try: who gets it twice can tell. */
  readonly messageId: string;
}

export interface Mailer {
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** The server will never take it: an address that is none, a sender that it doesn't know. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
}

/** Speaks SMTP to the server of `SMTP_URL`; loaded only where there is one. */
export async function createMailer(url: string): Promise<Mailer> {
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({ url, connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 });
  return {
    send: async (mail) => {
      try {
        await transport.sendMail({ ...mail, headers: { 'Auto-Submitted': 'auto-generated' } });
      } catch (error) {
        if (isRefusal(error)) throw new MailRefused('the mail server refused it for good', { cause: error });
        throw error;
      }
    },
    close: () => transport.close(),
  };
}

/** 5xx about the message or its receiver; a wrong password (535) is ours to mend, and may be mended in time. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error) || !('responseCode' in error)) return false;
  const { responseCode: code } = error;
  return typeof code === 'number' && code >= 550 && code < 560;
}
