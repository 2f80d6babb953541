import { createClient, sha256Hex, type Client } from '@kotak-aduan/api-client';
import { makeIds } from '@kotak-aduan/api-client/drafts';
import type { AttachmentClaim } from '@kotak-aduan/api-client/schemas';
import type { RunningServer } from '../start-server.ts';

const ids = makeIds();
const key = (): { idempotencyKey: ReturnType<typeof ids.idempotencyKey> } => ({ idempotencyKey: ids.idempotencyKey() });

/** An operator who works by the API alone: for journeys that are about the citizen. */
export class OperatorApi {
  readonly #client: Client;

  private constructor(client: Client) {
    this.#client = client;
  }

  static async signIn(server: RunningServer, name: string): Promise<OperatorApi> {
    const { email, password } = await server.signIn(name);
    const { token } = await createClient({ baseUrl: server.origin }).createSession({ body: { email, password, transport: 'bearer' } });
    return new OperatorApi(createClient({ baseUrl: server.origin, getToken: () => token }));
  }

  /** The case of this complaint, as it is now. */
  async #case(complaintNumber: string): Promise<Awaited<ReturnType<Client['getCase']>>> {
    const { cases } = await this.#client.listCases({ query: { search: complaintNumber } });
    const found = cases[0];
    if (found === undefined) throw new Error(`No case of ${complaintNumber}`);
    return this.#client.getCase({ params: { caseId: found.caseId } });
  }

  async verifyAndForward(complaintNumber: string, unitId: string): Promise<void> {
    const { caseId, version } = await this.#case(complaintNumber);
    const verified = await this.#client.verifyCase({ params: { caseId }, ...key(), body: { version, categoryId: null } });
    await this.#client.forwardCase({
      params: { caseId },
      ...key(),
      body: { version: verified.version, leadUnitId: unitId, supportingUnitIds: [], note: null },
    });
  }

  /** As a coordinator does who has reached the person and heard this mark. */
  async confirmNewCode(mark: string): Promise<void> {
    const { requests } = await this.#client.listCodeRequests({});
    const request = requests.find((one) => one.mark === mark);
    if (request === undefined) throw new Error('Nobody has asked with this mark');
    await this.#client.confirmCodeRequest({ params: { codeRequestId: request.codeRequestId }, ...key(), body: {} });
  }

  async reply(complaintNumber: string, text: string): Promise<void> {
    const { caseId, version, complaints } = await this.#case(complaintNumber);
    const complaintId = complaints[0]?.complaintId ?? '';
    const body = { version, complaintId, draftId: ids.draftId(), text, language: 'id', attachments: [] };
    await this.#client.createReply({ params: { caseId }, ...key(), body });
  }

  async resolve(complaintNumber: string, { text, before, after }: { text: string; before: Buffer; after: Buffer }): Promise<void> {
    const { caseId, version } = await this.#case(complaintNumber);
    const draftId = ids.draftId();
    const send = async (photo: Buffer): Promise<AttachmentClaim> => {
      const bytes = new Uint8Array(photo);
      const { uploadId, sha256 } = await this.#client.createEvidence({ query: { draftId, sha256: await sha256Hex(bytes) }, body: bytes, ...key() });
      return { uploadId, sha256, originalSha256: null, takenAt: null, place: null, caption: null };
    };
    const body = { version, draftId, text, before: [await send(before)], after: [await send(after)], documents: [], documentNumber: null };
    await this.#client.resolveCase({ params: { caseId }, ...key(), body });
  }
}
