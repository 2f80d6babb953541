import { createMockHandlers, type MockAnswers } from '@kotak-aduan/api-client/testing';
import { getResponse } from 'msw';

/** A `fetch` that answers by the contract's own mock handlers, without a service worker; what nobody answers fails as a network would. */
export function mockFetch(answers: MockAnswers): typeof fetch {
  const handlers = createMockHandlers({ baseUrl: location.origin, answers });
  return async (input, init) => {
    const response = await getResponse(handlers, new Request(input, init));
    if (response === undefined) throw new TypeError('Failed to fetch');
    return response;
  };
}
