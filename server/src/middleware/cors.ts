import type { Handler, MiddlewareHandler } from 'hono';
import type { Operation, OperationGroup } from '@kotak-aduan/api-client/operations';
import { draftIdHeader, proofOfWorkHeader, resumableUploadsPath } from '@kotak-aduan/api-client/schemas';
import type { Route } from '../routes/route.ts';
import type { AppEnvironment } from './app-environment.ts';
import type { OriginPolicy } from './origin-policy.ts';

const allowedOfUploads = `Content-Type, Tus-Resumable, Upload-Length, Upload-Metadata, Upload-Offset, ${draftIdHeader}`;
const exposedOfUploads = ', Location, Tus-Resumable, Upload-Length, Upload-Offset';

/** Names the one origin that asks, if it may; `*` only where a stranger may read the answer, too (`isForAnyPage`). Never credentials. */
export function setCorsHeaders(routes: readonly Route[], origins: OriginPolicy): MiddlewareHandler<AppEnvironment> {
  const find = operationFinder(routes);
  return async (c, next) => {
    await next();
    c.res.headers.append('Vary', 'Origin');
    const origin = c.req.header('origin');
    const found = find(c.req.path);
    if (origin === undefined) return;
    if (!found.some(({ group }) => mayCall(origins, origin, group))) {
      if (found.some(isForAnyPage)) c.res.headers.set('Access-Control-Allow-Origin', '*');
      return;
    }
    c.res.headers.set('Access-Control-Allow-Origin', origin);
    c.res.headers.set('Access-Control-Expose-Headers', `ETag, Retry-After, X-Request-Id${isResumableUpload(c.req.path) ? exposedOfUploads : ''}`);
    c.res.headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
  };
}

export function answerPreflight(routes: readonly Route[], origins: OriginPolicy): Handler<AppEnvironment> {
  const find = operationFinder(routes);
  return (c) => {
    const origin = c.req.header('origin');
    const found = find(c.req.path);
    if (origin === undefined || !found.some(({ group }) => mayCall(origins, origin, group))) {
      // A stranger may ask such a one, with nothing of its own in it.
      if (found.some(isForAnyPage)) c.header('Access-Control-Allow-Methods', 'POST');
      return c.body(null, 204);
    }
    c.header('Access-Control-Allow-Methods', 'GET, POST, DELETE');
    c.header('Access-Control-Allow-Headers', `Authorization, Content-Type, Idempotency-Key, ${proofOfWorkHeader}`);
    if (isResumableUpload(c.req.path)) {
      c.header('Access-Control-Allow-Methods', 'HEAD, POST, PATCH, DELETE');
      c.header('Access-Control-Allow-Headers', allowedOfUploads);
    }
    c.header('Access-Control-Max-Age', '600');
    return c.body(null, 204);
  };
}

function mayCall(origins: OriginPolicy, origin: string, group: OperationGroup): boolean {
  return origins.kindOf(origin, group) !== null;
}

function isForAnyPage(operation: Asked): boolean {
  return operation.isForAnyPage === true;
}

type Asked = Pick<Operation, 'group' | 'isForAnyPage'>;

function operationFinder(routes: readonly Route[]): (path: string) => readonly Asked[] {
  const patterns = routes.map(({ operation }) => ({ operation, pattern: new RegExp(`^${operation.path.replaceAll(/:\w+/g, '[^/]+')}$`) }));
  return (path) => (isResumableUpload(path) ? [{ group: 'public' }] : patterns.filter(({ pattern }) => pattern.test(path)).map(({ operation }) => operation));
}

/** Spoken by the tus protocol, which is no operation. */
export function isResumableUpload(path: string): boolean {
  return path === resumableUploadsPath || (path.startsWith(`${resumableUploadsPath}/`) && !path.slice(resumableUploadsPath.length + 1).includes('/'));
}
