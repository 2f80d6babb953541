import { randomBytes, randomUUID } from 'node:crypto';
import type { City } from '@kotak-aduan/api-client/schemas';
import { Hono } from 'hono';
import type { Logger } from 'pino';
import type { OperatorAuth } from './auth/operator-auth.ts';
import type { Dependencies } from './dependencies.ts';
import { ApiError } from './errors/api-error.ts';
import type { AppEnvironment } from './middleware/app-environment.ts';
import { answerPreflight, isResumableUpload, setCorsHeaders } from './middleware/cors.ts';
import { errorResponse } from './middleware/error-response.ts';
import { IdempotencyKeys } from './middleware/idempotency.ts';
import { mount } from './middleware/mount.ts';
import { createOriginPolicy } from './middleware/origin-policy.ts';
import { identifyRequest } from './middleware/identify-request.ts';
import { RateLimiter, type RateLimits } from './middleware/rate-limiter.ts';
import { awaitSites } from './middleware/await-sites.ts';
import { setSecurityHeaders } from './middleware/security-headers.ts';
import type { Database } from './repositories/database.ts';
import { mountPages, showNotFound } from './pages/mount-pages.ts';
import { allRoutes } from './routes/all-routes.ts';
import { describeApi } from './routes/describe-api.ts';
import { answerHealth } from './routes/answer-health.ts';
import { mountEvidenceKey } from './routes/get-evidence-key.ts';
import { mountFiles, mountOriginals } from './routes/get-file.ts';
import { mountResumableUploads } from './routes/resume-upload.ts';
import { createCityDirectory } from './services/city-directory.ts';
import type { EvidenceKey } from './services/evidence-key.ts';
import type { FileStore } from './services/file-store.ts';
import { createChallenger, type Difficulty } from './services/proof-of-work.ts';
import { createReadingRulesShelf } from './services/reading-rules-shelf.ts';
import type { Signer } from './services/signer.ts';
import { createSiteList } from './services/site-list.ts';
import { findDemoSites, serveByHost } from './serving/demo-sites.ts';
import { mountBuilder } from './serving/mount-builder.ts';
import { mountDesk } from './serving/mount-desk.ts';
import { mountFrame } from './serving/mount-frame.ts';
import { mountScripts } from './serving/mount-scripts.ts';

export interface AppOptions {
  readonly database: Database;
  readonly city: City;
  readonly auth: OperatorAuth;
  readonly files: FileStore;
  readonly signer: Signer;
  readonly evidenceKey: EvidenceKey;
  /** Where the operator may put selectors and words for the extension (docs/adapters.md); null: nowhere. */
  readonly readingRulesPath?: string | null;
  readonly log: Logger;
  /** The API's own origins; the first one stands in links. */
  readonly ownOrigins: readonly [string, ...string[]];
  /** `chrome-extension://…` of our own extension, by its manifest's key. */
  readonly extensionOrigins?: readonly string[];
  /** Null lifts all limits. */
  readonly rateLimits: RateLimits | null;
  /** Null asks for no work before a filing. */
  readonly difficulty: Difficulty | null;
  /** How many proxies of ours stand in front. */
  readonly trustedProxies?: number;
  /** What is served beside the API; null for the API alone. */
  readonly site?: SiteOptions | null;
  readonly now?: () => Date;
  readonly randomId?: () => string;
}

export interface SiteOptions {
  readonly port: number;
  readonly demoFolder: string;
  readonly widgetFolder: string;
  readonly deskFolder: string;
  /** Parts of earlier builds, as `keepAssets` put them aside. */
  readonly keptFolder: string;
  /** Of the widget, for addresses that never change. */
  readonly version: string;
}

/** The whole server as a function from request to answer: it listens to nothing and reads no environment. */
export function createApp(options: AppOptions): Hono<AppEnvironment> {
  const now = options.now ?? (() => new Date());
  const directory = createCityDirectory(options.city);
  const sites = createSiteList({ city: options.city, database: options.database });
  const dependencies: Dependencies = {
    database: options.database,
    directory,
    auth: options.auth,
    signer: options.signer,
    evidenceKey: options.evidenceKey,
    readingRules: createReadingRulesShelf({ key: options.evidenceKey, path: options.readingRulesPath ?? null, log: options.log }),
    files: options.files,
    challenger: createChallenger({ signer: options.signer, difficulty: options.difficulty, now }),
    sites,
    origins: createOriginPolicy({ ownOrigins: new Set(options.ownOrigins), extensionOrigins: new Set(options.extensionOrigins ?? []), sites }),
    idempotencyKeys: new IdempotencyKeys({ database: options.database, now }),
    rateLimiter: new RateLimiter({ limits: options.rateLimits, now }),
    log: options.log,
    publicOrigin: options.ownOrigins[0],
    now,
    randomId: options.randomId ?? randomUUID,
    randomBytes,
  };

  const app = new Hono<AppEnvironment>();
  app.use(identifyRequest({ log: options.log, trustedProxies: options.trustedProxies ?? 0 }));
  app.use(setSecurityHeaders);
  app.use(awaitSites(sites));
  app.get('/healthz', answerHealth(dependencies));
  if (options.site !== undefined && options.site !== null) mountSite(app, dependencies, { ...options, site: options.site });
  const routes = allRoutes(dependencies);
  app.use('/api/*', setCorsHeaders(routes, dependencies.origins));
  app.options('/api/*', answerPreflight(routes, dependencies.origins));
  for (const route of routes) mount(app, route, dependencies);
  app.get('/api/v1/openapi.json', describeApi(routes));
  mountFiles(app, dependencies);
  mountOriginals(app, dependencies);
  mountEvidenceKey(app, dependencies);
  mountResumableUploads(app, dependencies);
  app.all('/api/*', (c) => errorResponse(c, unknownApi(c.req.path, c.req.method, routes), options.log));
  app.notFound((c) => (options.site == null ? null : showNotFound(c)) ?? errorResponse(c, new ApiError('not-found', 'no such page'), options.log));
  app.onError((error, c) => errorResponse(c, error, options.log));
  return app;
}

/** The pages, the scripts and the sample sites. */
function mountSite(
  app: Hono<AppEnvironment>,
  dependencies: Dependencies,
  { site, ownOrigins, extensionOrigins = [] }: AppOptions & { site: SiteOptions },
): void {
  const sites = findDemoSites(site);
  const ownHosts = new Set(ownOrigins.map((origin) => new URL(origin).host));
  app.use(serveByHost({ demoFolder: site.demoFolder, sites, ownHosts, publicOrigin: ownOrigins[0] }));
  mountScripts(app, site);
  // Firefox gives every installation an extension origin of its own, so the scheme as a whole.
  const ancestors = (): readonly string[] => ["'self'", ...dependencies.sites.origins(), ...extensionOrigins, 'moz-extension:'];
  mountFrame(app, { widgetFolder: site.widgetFolder, ancestors, map: dependencies.directory.city.map });
  mountDesk(app, site);
  mountBuilder(app, { ...site, city: dependencies.directory.city });
  mountPages(app, dependencies, { sites, widgetFolder: site.widgetFolder });
}

function unknownApi(path: string, method: string, routes: ReturnType<typeof allRoutes>): ApiError {
  const isKnown = routes.some((route) => new RegExp(`^${route.operation.path.replaceAll(/:\w+/g, '[^/]+')}$`).test(path)) || isResumableUpload(path);
  return isKnown ? new ApiError('method-not-allowed', `${method} is not possible here`) : new ApiError('not-found', 'no such operation');
}
