import type { Context, Hono } from 'hono';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import { findTracker } from '../services/find-tracker.ts';
import { readFilingProof } from '../services/read-filing-proof.ts';
import { askAgain, askForCode } from './ask-for-code.ts';
import { carriedFollowing, readFollowingValues } from './following-values.ts';
import { firstScriptHash } from './first-script.ts';
import { languageOf } from './language.ts';
import { boxPageHeaders, formPageHeaders } from './page.ts';
import { proofPage } from './proof-page.ts';
import type { SentForm } from './read-form.ts';
import { show } from './show.ts';
import { findByCode, showTrackedCase } from './show-tracked-case.ts';
import { takeFollowing } from './take-following.ts';
import { emptyCodeForm, redrawCodePath, trackingElementPage, trackingPage } from './tracking-page.ts';
import { withinLimits } from './within-limits.ts';

/** `/lacak`: what the code opens, by the element or without JavaScript, and the proof of what was filed. */
export function mountTrackingPages(app: Hono<AppEnvironment>, dependencies: Dependencies, widgetFolder: string): void {
  const headers = boxPageHeaders(dependencies.directory.city, widgetFolder, [firstScriptHash]);
  app.get('/lacak', (c) => show(c, trackingElementPage(languageOf(c)), headers));

  app.post('/lacak', (c) =>
    withinLimits(c, 'tracking', dependencies, async (sent) => {
      const subject = await findByCode(c, sent.text('kode'), dependencies);
      const { values, formId } = await takeFollowing(sent, dependencies);
      return showTrackedCase(c, subject, dependencies, { values, formId });
    }),
  );

  app.post(redrawCodePath, (c) => withinLimits(c, 'tracking', dependencies, async (sent) => askForCodeOrElement(c, sent)));

  // Whoever comes without a token or a code is asked for the code first.
  app.get('/lacak/bukti', (c) => show(c, trackingPage(emptyCodeForm, languageOf(c)), formPageHeaders));

  app.post('/lacak/bukti', (c) => withinLimits(c, 'tracking', dependencies, (sent) => showProof(c, sent, dependencies)));
}

/** Where nothing was typed the page with the element comes again: it may be there only for its language. */
async function askForCodeOrElement(c: Context<AppEnvironment>, sent: SentForm): Promise<Response> {
  const isEmpty = sent.text('kode') === '' && carriedFollowing(readFollowingValues(sent)).length === 0;
  return isEmpty ? c.redirect(languageOf(c).address('/lacak'), 303) : askForCode(c, sent);
}

/** By the token of the page that was just seen, or by the code itself. */
async function showProof(c: Context<AppEnvironment>, sent: SentForm, dependencies: Dependencies): Promise<Response> {
  const known = await findTracker(sent.text('lacak'), { ...dependencies, now: dependencies.now() });
  if (known === 'expired' || known === 'replaced') return askAgain(c, sent, known);
  const subject = known ?? (await findByCode(c, sent.text('kode'), dependencies));
  const proof = await readFilingProof(subject.complaintId, dependencies);
  if (proof === null) throw new ApiError('wrong-tracking-code', 'no complaint has this code');
  const { values, formId } = await takeFollowing(sent, dependencies);
  const { signer, now, randomId } = dependencies;
  const fields = [
    ['lacak', signer.trackingToken(subject, now()).token],
    ['formulir', signer.formToken(formId ?? randomId(), now())],
    ...carriedFollowing(values),
  ] as const;
  return show(c, proofPage(proof, fields, languageOf(c)), formPageHeaders);
}
