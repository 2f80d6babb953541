import { createClientFor } from '@kotak-aduan/api-client';
import { newDraft, openDrafts, type Draft } from '@kotak-aduan/api-client/drafts';
import { createComplaint } from '@kotak-aduan/api-client/operations/create-complaint';
import { createUpload } from '@kotak-aduan/api-client/operations/create-upload';
import { getCity } from '@kotak-aduan/api-client/operations/get-city';
import { sendDraft, startOutbox } from '@kotak-aduan/api-client/outbox';
import { suggestCategories } from '@kotak-aduan/api-client/suggestions';
import { AttachmentsController } from '../../controllers/attachments-controller.ts';
import { CityController } from '../../controllers/city-controller.ts';
import { DraftController } from '../../controllers/draft-controller.ts';
import { ErrorsController } from '../../controllers/errors-controller.ts';
import { listenToPage } from '../../controllers/listen-to-page.ts';
import { SubmitController } from '../../controllers/submit-controller.ts';
import { SuggestionController } from '../../controllers/suggestion-controller.ts';
import { AduanSubmittedEvent } from '../../events/aduan-submitted.ts';
import { emptyFields, type FormFields } from '../../form-fields.ts';
import { preparePhoto } from '../../photos/prepare-photo.ts';
import type { FormHost } from './form-host.ts';

interface FilingPartsOptions {
  readonly host: FormHost;
  readonly text: HTMLTextAreaElement;
  readonly onRestored: (draft: Draft<FormFields>) => void;
}

/** What a filing is made of, each part given what it needs of the others. */
export interface FilingParts {
  readonly city: CityController;
  readonly draft: DraftController;
  readonly errors: ErrorsController;
  readonly photos: AttachmentsController;
  readonly submit: SubmitController;
  readonly suggestions: SuggestionController;
  /** As it would be sent now. */
  readonly fields: () => FormFields;
}

export function makeFilingParts({ host, text, onRestored }: FilingPartsOptions): FilingParts {
  // Only what filing needs: what follows a code comes with the view that shows it.
  const client = createClientFor({ getCity, createUpload, createComplaint }, { baseUrl: host.apiOrigin, fetch: host.fetcher });
  const draft = new DraftController(host, {
    open: () => openDrafts({ name: 'kotak-aduan' }),
    make: () => newDraft({ purpose: 'complaint', fields: emptyFields }),
    readText: () => text.value,
    onRestored,
  });
  const fields = (): FormFields => ({ ...draft.fields, text: text.value });
  const errors = new ErrorsController(host, { read: fields });
  const photos = new AttachmentsController(host, {
    prepare: (picked) => preparePhoto(picked),
    read: () => draft.files,
    write: (files, waiting) => draft.setFiles(files, waiting),
  });
  const suggestions: SuggestionController = new SuggestionController(host, {
    suggest: (written) => (city.city === null ? [] : suggestCategories({ text: written, categories: city.city.categories })),
  });
  const city: CityController = new CityController(host, {
    fetchCity: async (signal) => {
      const found = await client.getCity({ signal });
      // Its categories may come after the words they are found in.
      suggestions.textChanged(() => text.value);
      return found;
    },
  });
  const submit = new SubmitController(host, {
    send: (queued, { signal, onProgress }) => sendDraft({ client, draft: queued, store: draft.openStore, signal, onProgress }),
    startOutbox,
    onSent: () => host.dispatchEvent(new AduanSubmittedEvent()),
  });
  listenToPage(host, { onHidden: () => void draft.flush(), onOnline: () => city.city === null && void city.load() });
  return { city, draft, errors, photos, submit, suggestions, fields };
}
