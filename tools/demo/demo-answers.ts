import { contractVersion, publicOperations } from '@kotak-aduan/api-client/operations';
import {
  complaintReceiptSchema,
  filingProofSchema,
  knownPlaceSchema,
  ownDataSchema,
  uploadSchema,
  type CityConfig,
  type FilingProof,
  type OfficialAccounts,
} from '@kotak-aduan/api-client/schemas';
import { sha256Hex } from '@kotak-aduan/api-client/sha256-hex';
import type { MockAnswers, MockRefusal } from '@kotak-aduan/api-client/testing';
import { exampleChallenge } from '@kotak-aduan/api-client/testing/example-challenge';
import * as z from 'zod/mini';
import { demoCase, unitOf } from './demo-case.ts';
import type { DemoComplaint, DemoStore, DemoUpload } from './demo-store.ts';
import { mediaTypeOf } from './media-type-of.ts';

export interface DemoCity {
  readonly city: CityConfig;
  readonly places: z.infer<typeof knownPlaceSchema>[];
  readonly official: OfficialAccounts;
}

export interface DemoOptions extends DemoCity {
  readonly store: DemoStore;
  readonly now: () => Date;
  readonly addressOf: (uploadId: string) => string;
}

type Changes = Partial<Pick<DemoComplaint, 'confirmedAt' | 'disputedAt' | 'hasContact' | 'rating' | 'replies' | 'requests'>>;

/** A city's server in the visitor's own browser: every public operation, on what this browser keeps. */
export function demoAnswers({ city, places, official, store, now, addressOf }: DemoOptions): MockAnswers {
  const isNow = (): string => now().toISOString();

  const present = async (complaint: DemoComplaint): Promise<ReturnType<typeof demoCase>> => {
    const ids = [...complaint.filed.attachments.map(({ uploadId }) => uploadId), ...complaint.replies.flatMap(({ uploadIds }) => uploadIds)];
    const found = await Promise.all(ids.map((uploadId) => store.get('uploads', uploadId)));
    return demoCase({ complaint, city, uploads: found.filter((upload): upload is DemoUpload => upload !== undefined), addressOf, now: now() });
  };
  /** The holder of a token; the token is the code's hash, which only this browser ever sees. */
  const tracked = async <T>(request: Request, work: (complaint: DemoComplaint) => Promise<T>): Promise<T | MockRefusal> => {
    const hash = /^Bearer (.+)$/.exec(request.headers.get('Authorization') ?? '')?.[1] ?? '';
    const complaint = await store.get('complaints', hash);
    return complaint === undefined ? { refuse: 'unauthenticated' } : work(complaint);
  };
  /** Once for each key. */
  const change = (request: Request, make: (complaint: DemoComplaint) => Changes | MockRefusal) =>
    tracked(request, async (complaint) => {
      const key = request.headers.get('Idempotency-Key') ?? '';
      if ((await store.get('keys', key)) !== undefined) return present(complaint);
      const changes = make(complaint);
      if ('refuse' in changes) return changes;
      const changed = { ...complaint, ...changes };
      await store.put('complaints', complaint.trackingCodeHash, changed);
      await store.put('keys', key, complaint.trackingCodeHash);
      return present(changed);
    });
  const proofOf = async (complaint: DemoComplaint): Promise<FilingProof> => filingProof(complaint, { city, dueAt: (await present(complaint)).dueAt });

  return {
    getCapabilities: { version: contractVersion, groups: ['public'], operations: Object.keys(publicOperations) },
    getCity: city,
    listPlaces: { places },
    listOfficialAccounts: ({ query: { unitId } }) => ({
      ...official,
      accounts: official.accounts.filter(({ unit }) => unitId === undefined || unit.unitId === unitId),
    }),
    getChallenge: exampleChallenge,
    createUpload: async ({ query, body, request }) => {
      const bytes = new Uint8Array(body);
      if ((await sha256Hex(bytes)) !== query.sha256) return { refuse: 'invalid-input', fields: ['query.sha256'] };
      const mediaType = mediaTypeOf(bytes);
      if (mediaType === null) return { refuse: 'unsupported-file' };
      const uploadId = request.headers.get('Idempotency-Key') ?? '';
      await store.put('uploads', uploadId, { uploadId, sha256: query.sha256, mediaType, bytes });
      const expiresAt = new Date(now().getTime() + 86_400_000).toISOString();
      return uploadSchema.parse({ uploadId, sha256: query.sha256, mediaType, sizeBytes: bytes.length, expiresAt });
    },
    createComplaint: async ({ body, request }) => {
      const { trackingCodeHash } = body;
      const known = await store.get('complaints', trackingCodeHash);
      const complaint = known ?? {
        trackingCodeHash,
        complaintNumber: `${now().getFullYear()}-${trackingCodeHash.replaceAll(/\D/g, '').padEnd(6, '2').slice(0, 6)}`,
        receivedAt: isNow(),
        payloadSha256: await sha256Hex(await request.text()),
        filed: body,
        replies: [],
        requests: [],
        disputedAt: null,
        confirmedAt: null,
        rating: null,
        hasContact: body.contact !== null,
      };
      await store.put('complaints', trackingCodeHash, complaint);
      const { dueAt, unit } = await present(complaint);
      const { complaintNumber, receivedAt, payloadSha256 } = complaint;
      return complaintReceiptSchema.parse({ complaintNumber, receivedAt, unit, dueAt, payloadSha256 });
    },
    openTracking: async ({ body }) => {
      const complaint = await store.get('complaints', await sha256Hex(body.trackingCode));
      if (complaint === undefined) return { refuse: 'wrong-tracking-code' };
      return { token: complaint.trackingCodeHash, expiresAt: new Date(now().getTime() + 900_000).toISOString(), case: await present(complaint) };
    },
    getTrackedCase: ({ request }) => tracked(request, present),
    getFilingProof: ({ request }) => tracked(request, proofOf),
    getOwnData: ({ request }) =>
      tracked(request, async (complaint) => {
        const { state, steps, messages, resolution, rating, requests } = await present(complaint);
        return ownDataSchema.parse({
          exportedAt: isNow(),
          controller: city.notice.controller,
          legalBasis: city.notice.legalBasis,
          complaint: await proofOf(complaint),
          channel: 'web',
          isNameWithheld: complaint.filed.identity === 'withheld',
          contact: complaint.hasContact ? complaint.filed.contact : null,
          consents: complaint.filed.consents ?? { contactNotices: false, publishPhotos: false },
          state,
          steps,
          messages,
          resolution,
          rating: rating ?? null,
          requests: requests ?? [],
        });
      }),
    createCitizenReply: ({ body, request }) =>
      change(request, ({ replies }) => ({
        replies: [
          ...replies,
          { messageId: body.draftId, text: body.text, language: body.language, uploadIds: body.attachments.map(({ uploadId }) => uploadId), sentAt: isNow() },
        ],
      })),
    confirmResolution: ({ body, request }) =>
      change(request, () => ({ confirmedAt: isNow(), rating: body.rating === null ? null : { ...body.rating, ratedAt: isNow() } })),
    disputeResolution: ({ body, request }) =>
      change(request, ({ replies }) => ({
        disputedAt: isNow(),
        replies: [
          ...replies,
          { messageId: body.draftId, text: body.text, language: body.language, uploadIds: body.attachments.map(({ uploadId }) => uploadId), sentAt: isNow() },
        ],
      })),
    rateAnswer: ({ body, request }) => change(request, () => ({ rating: { ...body, ratedAt: isNow() } })),
    withdrawContact: ({ request }) => change(request, () => ({ hasContact: false })),
    requestRight: ({ body, request }) =>
      change(request, ({ requests }) => ({ requests: [...requests, { requestId: crypto.randomUUID(), ...body, requestedAt: isNow() }] })),
    requestNewCode: () => ({ askedAt: isNow() }),
  };
}

function filingProof(
  { filed, complaintNumber, receivedAt, payloadSha256 }: DemoComplaint,
  { city, dueAt }: { city: CityConfig; dueAt: string | null },
): FilingProof {
  const unit = (unitId: string | null | undefined): unknown => (unitId == null ? null : unitOf(city, unitId));
  return filingProofSchema.parse({
    complaintNumber,
    kind: filed.kind,
    receivedAt,
    timeZone: city.timeZone,
    cityName: city.name,
    unit: unit(filed.agencyId ?? city.coordinatorUnitId),
    receivedBy: 'system',
    channel: 'web',
    site: location.origin,
    dueAt,
    identity: filed.identity,
    name: filed.identity === 'named' ? filed.name : null,
    nameKnownTo: null,
    onBehalfOf: filed.onBehalfOf ?? null,
    categoryName: city.categories.find(({ categoryId }) => categoryId === filed.categoryId)?.name ?? null,
    respondentUnit: unit(filed.respondentUnitId),
    text: filed.text,
    answers: [],
    place: filed.place,
    placeUnit: unit(filed.place?.unitId),
    attachments: [],
    payloadSha256,
    noticeVersion: filed.noticeVersion,
    missing: ['address', 'signature'],
  });
}
