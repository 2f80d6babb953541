import { createClientFor } from '@kotak-aduan/api-client/client/create-client-for';
import { newDraft, openDrafts, type Draft } from '@kotak-aduan/api-client/drafts';
import { createComplaint } from '@kotak-aduan/api-client/operations/create-complaint';
import { createUpload } from '@kotak-aduan/api-client/operations/create-upload';
import { getCity } from '@kotak-aduan/api-client/operations/get-city';
import { sendDraft, startOutbox, type ComplaintFields } from '@kotak-aduan/api-client/outbox';
import type { CityConfig } from '@kotak-aduan/api-client/schemas/city-config';
import { suggestCategories } from '@kotak-aduan/api-client/suggestions';
import { favourOwner } from '@kotak-aduan/api-client/suggestions/favour-owner';
import { createFileUploader } from '@kotak-aduan/api-client/uploads/upload-file';
import { AttachmentsController } from '../../controllers/attachments-controller.ts';
import { CityController } from '../../controllers/city-controller.ts';
import { DraftController } from '../../controllers/draft-controller.ts';
import { ErrorsController } from '../../controllers/errors-controller.ts';
import { FilingFlow, type Wish } from '../../controllers/filing-flow.ts';
import { hasContent } from '../../controllers/has-content.ts';
import { listenToPage } from '../../controllers/listen-to-page.ts';
import { SharedDevice } from '../../controllers/shared-device.ts';
import { SubmitController } from '../../controllers/submit-controller.ts';
import { SuggestionController } from '../../controllers/suggestion-controller.ts';
import { AduanSubmittedEvent } from '../../events/aduan-submitted.ts';
import { emptyFields, type FormFields } from '../../form-fields.ts';
import { categoryOf, toComplaintFields, toFormFields, type Surroundings } from '../../to-complaint-fields.ts';
import { learnErrorText, learnErrorTextOf } from '../../messages/error-text-for.ts';
import { readPosition } from '../../photos/read-position.ts';
import { Extras } from './extras.ts';
import type { FormAccess } from './form-access.ts';
import type { FormHost } from './form-host.ts';
import { LazyPart } from './lazy-part.ts';
import { prepareFile } from './prepare-file.ts';
import type { RefusalPart } from './refusal-part.ts';
import { WritingParts } from './writing-parts.ts';

interface FilingPartsOptions {
  readonly host: FormHost;
  readonly text: HTMLTextAreaElement;
  readonly onRestored: (draft: Draft<FormFields>) => void;
  readonly go: FormAccess['go'];
  readonly textChanged: FormAccess['textChanged'];
  readonly askServer: (wish: Wish) => Promise<void>;
}

/** What a filing is made of, each part given what it needs of the others. */
export interface FilingParts {
  readonly city: CityController;
  readonly draft: DraftController;
  readonly errors: ErrorsController;
  readonly extras: Extras;
  readonly flow: FilingFlow;
  readonly photos: AttachmentsController;
  readonly shared: SharedDevice;
  readonly submit: SubmitController;
  readonly suggestions: SuggestionController;
  readonly writing: WritingParts;
  /** As it would be sent now. */
  readonly fields: () => FormFields;
  readonly set: (patch: Partial<FormFields>) => void;
  readonly category: FormAccess['category'];
  readonly mayHideName: boolean;
}

export function makeFilingParts({ host, text, onRestored, go, textChanged, askServer }: FilingPartsOptions): FilingParts {
  // Only what filing needs: what follows a code comes with the view that shows it.
  const server = { baseUrl: host.apiOrigin, fetch: host.fetcher };
  const client = { ...createClientFor({ getCity, createUpload, createComplaint }, server), uploadFile: createFileUploader(server) };
  const draft: DraftController = new DraftController(host, {
    open: (onLate) => openDrafts({ name: 'kotak-aduan', onLate, onOutdated: () => draft.giveWay(), isWanted: () => host.isConnected }),
    make: () => newDraft({ purpose: 'complaint', fields: emptyFields }),
    readText: () => text.value,
    onRestored,
  });
  // A record that was queued holds what is sent, and is asked for as a form when it is taken back.
  const fields = (): FormFields => ({ ...emptyFields, ...toFormFields(draft.draft.fields), text: text.value });
  const surroundings = (): Surroundings => ({ city: city.city, suggestions: suggestions.suggestions, siteAgency: host.agency ?? null });
  const category = (): ReturnType<typeof categoryOf> => categoryOf(fields(), surroundings());
  // Only where the page can't read along (DESIGN §10).
  const mayHideName = location.origin === host.apiOrigin;
  const errors: ErrorsController = new ErrorsController(host, {
    read: fields,
    checks: () => ({
      mayHideName,
      attachmentCount: draft.draft.files.length,
      category: category(),
      contactKinds: city.city?.contactKinds ?? [],
      partErrors: writing.errors(),
    }),
  });
  const set = (patch: Partial<FormFields>): void => {
    draft.set(patch);
    // Whoever says that it is about no official is not suggested a category that is.
    if ('isAboutOfficial' in patch) suggestions.now(text.value);
    errors.corrected();
  };
  const photos = new AttachmentsController(host, {
    prepare: (picked, bytes, onProgress) => prepareFile(picked, { host, bytes, onProgress }),
    read: () => draft.draft.files,
    write: (files, waiting) => draft.setFiles(files, waiting),
    save: () => draft.flush(),
    readPosition,
    // Whoever gives the place of a photo need not point at it again; what was pointed at already stays.
    onPlace: ({ latitude, longitude }) => {
      const { place } = fields();
      if (place?.latitude == null && place?.unitId == null) set({ place: { description: null, unitId: null, ...place, latitude, longitude } });
    },
  });
  const extras = new Extras(host, photos);
  const suggestions: SuggestionController = new SuggestionController(host, {
    suggest: (written) => {
      const isDenied = fields().isAboutOfficial === false;
      const categories = (city.city?.categories ?? []).filter((one) => !isDenied || !one.isAboutOfficial);
      return favourOwner(suggestCategories({ text: written, categories }), { ownerId: host.agency ?? null, categories });
    },
    onRead: (written) => writing.read(written),
  });
  const city: CityController = new CityController(host, {
    language: () => host.language.code,
    fetchCity: async (locale, signal) => {
      const ask = (maxAttempts?: number): Promise<CityConfig> => client.getCity({ query: { locale }, signal, maxAttempts });
      const found = await ask(1).catch(async (cause: unknown) => {
        // No script sees why: another origin's page may not be on the list, and then a second try would be refused as well.
        if (!mayHideName && navigator.onLine) await import('./not-listed-part.ts').then(({ lookForSite }) => lookForSite({ host, text, city, go }), String);
        if (city.refusal !== null) throw cause;
        return ask();
      });
      // Its categories may come after the words they are found in. To look for them in no words costs a slow phone 70 ms.
      if (text.value !== '') suggestions.textChanged(() => text.value);
      return found;
    },
  });
  const writing: WritingParts = new WritingParts({
    host,
    text,
    city: () => city.city,
    category,
    fields,
    errors: () => errors.errors,
    set,
    textChanged,
    go,
    recordVoice: () => extras.open({ kind: 'voice' }),
  });
  const refusal: LazyPart<RefusalPart> = new LazyPart(
    host,
    async () => new (await import('./refusal-part.ts')).RefusalPart({ host, parts: { category, city, draft, errors, fields, submit, writing }, go }),
  );
  const submit: SubmitController = new SubmitController(host, {
    send: (queued, options) => sendDraft({ ...options, client, draft: queued, store: draft.openStore }).catch(learnErrorTextOf),
    startOutbox: (options) =>
      startOutbox({
        ...options,
        // Also at a draft that another tab may have sent, while both are in sight.
        onLook: () => void flow.lookAgain(),
        onChange: (draftId) => {
          options.onChange(draftId);
          // Of the others the list tells.
          void draft.others.refresh();
        },
      }),
    onSent: () => host.dispatchEvent(new AduanSubmittedEvent()),
    onReturned: (returned) => {
      void flow.returned(returned);
      if (returned.status.kind === 'failed' && returned.status.fields) void refusal.ask().then((part) => part?.show(returned));
    },
  });
  const finished = (): ComplaintFields =>
    toComplaintFields(fields(), {
      ...surroundings(),
      language: host.language.code,
      isAsked: writing.isAsked,
      hasPhotos: draft.draft.files.length > 0,
    });
  const flow: FilingFlow = new FilingFlow({ drafts: draft, submit, fields, finished, learn: learnErrorText, askServer });
  listenToPage(host, {
    onHidden: () => void draft.flush(),
    onShown: () => void flow.lookAgain(),
    onOnline: () => city.city === null && void city.load(),
    isAtStake: () => host.isConnected && !draft.isStored && submit.state.kind !== 'sent' && hasContent(draft.draft, text.value),
  });
  const shared = new SharedDevice(draft);
  return { city, draft, errors, extras, flow, photos, shared, submit, suggestions, writing, fields, set, category, mayHideName };
}
