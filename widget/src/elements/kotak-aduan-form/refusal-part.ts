import type { Draft } from '@kotak-aduan/api-client/drafts';
import type { PartError } from '../../find-form-errors.ts';
import { refusalId, type RefusalMessages } from '../../messages/id/refusal.ts';
import { answersTo } from '../../to-complaint-fields.ts';
import type { FoldedPart } from './folded-part.ts';
import type { FormHost } from './form-host.ts';
import type { FilingParts } from './make-filing-parts.ts';

interface RefusalPartOptions {
  readonly host: FormHost;
  readonly parts: Pick<FilingParts, 'category' | 'city' | 'draft' | 'errors' | 'fields' | 'submit' | 'writing'>;
  readonly go: (id: string) => void;
}

/** What of the form a refused path stands for. */
interface Control {
  readonly field: PartError['field'];
  /** What its paths begin with. */
  readonly paths: readonly string[];
  /** What is wrong and what to do, where these paths of it are refused. */
  readonly words: (paths: readonly string[]) => string;
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

  get #texts(): RefusalMessages {
    return this.#options.host.language.partTexts?.refusal ?? refusalId;
  }

  async show({ draftId, status }: Draft): Promise<void> {
    const { host, parts, go } = this.#options;
    const folds = await parts.writing.folds.ask();
    // The person may have gone on to another one by now, or sent it again.
    if (folds === null || status.kind !== 'failed' || parts.submit.state.kind !== 'failed' || parts.draft.draft.draftId !== draftId) return;
    const { fields = [] } = status;
    const refused = this.#controls(folds).flatMap(({ field, paths, words, value, isThere = true }) => {
      const named = fields.filter((one) => paths.some((path) => one === path || one.startsWith(`${path}.`)));
      if (!isThere || named.length === 0) return [];
      const error: PartError = { field, kind: 'said', words: words(named) };
      return [{ error, sent: JSON.stringify(value) }];
    });
    const [first] = refused;
    if (first === undefined) return;
    parts.errors.refuse(() => {
      const now = new Map<string, string>(this.#controls(folds).map(({ field, value }) => [field, JSON.stringify(value)]));
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
  #controls(folds: FoldedPart): readonly Control[] {
    const { host, parts } = this.#options;
    const { texts } = host;
    const words = this.#texts;
    const { text, place, agencyChoice, agencyId, categoryId, answers, identity, name, onBehalfOf, contactKind, contactValue } = parts.fields();
    const { city } = parts.city;
    const category = parts.category();
    const fileIds = parts.draft.draft.files.map(({ fileId }) => fileId);
    // The contract refuses an answer by its place in the list, the city's file by its question.
    const sent = answersTo(category, answers).map(({ questionId }) => questionId);
    const questions = parts.writing.questions.part === null ? [] : (category?.questions ?? []);
    return [
      { field: 'text', paths: ['text'], words: () => words.text, value: text },
      { field: 'photos', paths: ['attachments'], words: () => (fileIds.length === 0 ? texts.errorPhotos : words.photos), value: fileIds },
      {
        field: 'place',
        paths: ['place'],
        words: (named) => (named.includes('place.unitId') ? words.village : place === null ? texts.errorPlace : words.place),
        value: place,
      },
      {
        field: 'agency',
        paths: ['agencyId', 'categoryId'],
        words: () => words.agency,
        value: [agencyChoice, agencyId, categoryId],
        isThere: city !== null,
      },
      ...questions.map(({ questionId, label }): Control => ({
        field: `answer-${questionId}`,
        paths: [`answers.${questionId}`, `answers.${sent.indexOf(questionId)}`],
        words: () => words.answer(label),
        value: answers[questionId],
      })),
      {
        field: 'name',
        paths: ['identity', 'name'],
        words: () => (location.origin === host.apiOrigin ? texts.errorNameHidden : texts.errorName),
        value: [identity, name],
        isThere: identity !== 'none',
      },
      {
        field: 'on-behalf-of',
        paths: ['onBehalfOf'],
        words: () => words.onBehalf,
        value: onBehalfOf,
        isThere: onBehalfOf !== null && parts.writing.onBehalf.part !== null,
      },
      {
        field: 'contact',
        paths: ['contact'],
        words: (named) => (contactKind === null ? texts.errorContactNone : named.includes('contact.kind') ? words.contactKind : folds.unlikely(contactKind)),
        value: [contactKind, contactValue],
        isThere: (city?.contactKinds.length ?? 0) > 0,
      },
    ];
  }
}
