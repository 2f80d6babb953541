import type { Handler } from 'hono';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import type { Route } from './route.ts';

/** `openapi.json` of what is really mounted; anybody may read it. Made with the first question, then kept. */
export function describeApi(routes: readonly Route[]): Handler<AppEnvironment> {
  let document: string | null = null;
  return async (c) => {
    if (document === null) {
      const { buildOpenApi } = await import('@kotak-aduan/api-client/openapi');
      document = JSON.stringify(buildOpenApi(Object.fromEntries(routes.map(({ operation }) => [operation.id, operation]))));
    }
    return c.body(document, 200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-cache',
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  };
}
