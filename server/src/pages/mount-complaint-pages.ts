import type { Hono } from 'hono';
import type { Dependencies } from '../dependencies.ts';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import { emptyValues } from './complaint-form-values.ts';
import { complaintPage } from './complaint-page.ts';
import { boxPageHeaders } from './page.ts';
import { readForm } from './read-form.ts';
import { refuse } from './refuse.ts';
import { show } from './show.ts';
import { submitComplaint } from './submit-complaint.ts';

/** `/aduan`: files a complaint without a line of JavaScript. */
export function mountComplaintPages(app: Hono<AppEnvironment>, dependencies: Dependencies, widgetFolder: string): void {
  const { directory, signer, now, randomId } = dependencies;
  const { city } = directory;
  const headers = boxPageHeaders(city, widgetFolder);

  app.get('/aduan', (c) => {
    const asked = c.req.query('agency') ?? '';
    const agencyId = directory.unit(asked) === null ? '' : asked;
    const isShared = c.req.query('bersama') === 'ya';
    const form = { ...emptyValues, agencyId, isShared, token: signer.formToken(randomId(), now()), problems: [] };
    return show(c, complaintPage(form, city, c.req.query('locale')), headers);
  });

  app.post('/aduan', async (c) => {
    try {
      dependencies.rateLimiter.take('form', c.get('clientAddress'));
      return await submitComplaint(c, await readForm(c, dependencies), dependencies);
    } catch (error) {
      return refuse(c, error, dependencies);
    }
  });
}
