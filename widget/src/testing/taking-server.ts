import { sha256Hex } from '@kotak-aduan/api-client';
import type { CityConfig } from '@kotak-aduan/api-client/schemas/city-config';
import type { ComplaintDraft } from '@kotak-aduan/api-client/schemas/complaint';
import type { MockAnswers } from '@kotak-aduan/api-client/testing';
import { exampleReceipt, exampleUpload } from '@kotak-aduan/api-client/testing/examples';
import { uploadIdSchema } from '@kotak-aduan/api-client/schemas/ids';
import { exampleCity } from './example-city.ts';
import { mockFetch } from './mock-fetch.ts';

interface TakingServerOptions {
  readonly city?: CityConfig;
  /** What else it answers, or answers otherwise. */
  readonly answers?: MockAnswers;
}

export interface TakingServer {
  readonly fetch: typeof fetch;
  /** What it was asked to file, in order. */
  readonly filed: ComplaintDraft[];
}

/** A city's server that takes every file and every complaint, with the receipt that belongs to it. */
export function takingServer({ city = exampleCity, answers = {} }: TakingServerOptions = {}): TakingServer {
  const filed: ComplaintDraft[] = [];
  const all: MockAnswers = {
    getCity: city,
    createUpload: ({ query, body }) => ({ ...exampleUpload(uploadIdSchema.parse(crypto.randomUUID()), query.sha256), sizeBytes: body.length }),
    createComplaint: async ({ body }) => {
      filed.push(body);
      return exampleReceipt(await sha256Hex(JSON.stringify(body)));
    },
    ...answers,
  };
  return { fetch: mockFetch(all), filed };
}
