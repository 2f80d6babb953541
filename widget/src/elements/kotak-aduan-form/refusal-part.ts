import type { Draft } from '@kotak-aduan/api-client/drafts';
import type { FormError } from '../../find-form-errors.ts';
import { answersTo } from '../../to-complaint-fields.ts';
import type { FormHost } from './form-host.ts';
import type { FilingParts } from './make-filing-parts.ts';

interface RefusalPartOptions {
  readonly host: FormHost;
  readonly parts: Pick<FilingParts, 'category' | 'city' | 'draft' | 'errors' | 'fields' | 'submit' | 'writing'>;
  readonly go: (id: string) => void;
}

/** What of the form a refused path stands for. */
interface Control {
  readonly field: FormError['field'];
  /** What its paths begin with. */
  readonly paths: readonly string[];
  readonly part: string;
  readonly value: unknown;
  /** False where nobody could go to it now. */
  readonly isThere?: boolean;
}

/** A server has sent a complaint back and named what it can't take: that is marked where it is, and the person is taken there. */
export class RefusalPart {
  readonly #options: RefusalPartOptions;

  constructor(options: RefusalPartOptions) {
    this.#options = options;
  }

  async show({ draftId, status }: Draft): Promise<void> {
    const { host, parts, go } = this.#options;
    const words = await parts.writing.folds.ask();
    // The person may have gone on to another one by now, or sent it again.
    if (words === null || status.kind !== 'failed' || parts.submit.state.kind !== 'failed' || parts.draft.draft.draftId !== draftId) return;
    const { fields = [] } = status;
    const refused = this.#controls()
      .filter(({ paths, isThere = true }) => isThere && fields.some((field) => paths.some((path) => field === path || field.startsWith(`${path}.`))))
      .map(({ field, part, value }) => ({ error: words.refused(parts.fields(), { field, part }), sent: JSON.stringify(value) }));
    const [first] = refused;
    if (first === undefined) return;
    parts.errors.refuse(() => {
      const now = new Map(this.#controls().map(({ field, value }) => [field, JSON.stringify(value)]));
      return refused.flatMap(({ error, sent }) => (now.get(error.field) === sent ? [error] : []));
    });
    // Whoever has just sent it is led to what is said of it, and on from there; nobody is taken away from what they do meanwhile.
    const lead = (target: EventTarget | null): void => {
      if (target instanceof HTMLElement && target.id === 'failed') go(first.error.field);
    };
    lead(host.renderRoot.querySelector(':focus'));
    host.renderRoot.addEventListener('focusin', ({ target }) => lead(target), { once: true });
  }

  /** In the order of the form. */
  #controls(): readonly Control[] {
    const { host, parts } = this.#options;
    const { texts } = host;
    const { text, place, agencyChoice, agencyId, categoryId, answers, identity, name, onBehalfOf, contactKind, contactValue } = parts.fields();
    const { city } = parts.city;
    const category = parts.category();
    // The contract refuses an answer by its place in the list, the city's file by its question.
    const sent = answersTo(category, answers).map(({ questionId }) => questionId);
    const questions = parts.writing.questions.part === null ? [] : (category?.questions ?? []);
    return [
      { field: 'text', paths: ['text'], part: texts.title, value: text },
      { field: 'photos', paths: ['attachments'], part: texts.photosTitle, value: parts.draft.draft.files.map(({ fileId }) => fileId) },
      { field: 'place', paths: ['place'], part: texts.placeTitle, value: place },
      {
        field: 'agency',
        paths: ['agencyId', 'categoryId'],
        part: texts.agencyTitle,
        value: [agencyChoice, agencyId, categoryId],
        isThere: city !== null,
      },
      ...questions.map(({ questionId, label }): Control => ({
        field: `answer-${questionId}`,
        paths: [`answers.${questionId}`, `answers.${sent.indexOf(questionId)}`],
        part: label,
        value: answers[questionId],
      })),
      { field: 'name', paths: ['identity', 'name'], part: texts.identityTitle, value: [identity, name], isThere: identity !== 'none' },
      {
        field: 'on-behalf-of',
        paths: ['onBehalfOf'],
        part: texts.identityNowOnBehalf,
        value: onBehalfOf,
        isThere: onBehalfOf !== null && parts.writing.onBehalf.part !== null,
      },
      { field: 'contact', paths: ['contact'], part: texts.contactTitle, value: [contactKind, contactValue], isThere: (city?.contactKinds.length ?? 0) > 0 },
    ];
  }
}
