import { KeptCodes } from '@kotak-aduan/api-client/kept-codes';
import type { TrackingCode } from '@kotak-aduan/api-client/schemas/tracking-code';
import type { TemplateResult } from 'lit';
import { codesAtStake } from '../../controllers/codes-at-stake.ts';
import type { SharedDevice } from '../../controllers/shared-device.ts';
import { findContactError } from '../../find-contact-error.ts';
import type { PartError } from '../../find-form-errors.ts';
import type { FormFields } from '../../form-fields.ts';
import { foldedId, type FoldedMessages } from '../../messages/id/folded.ts';
import type { FormHost } from './form-host.ts';
import { agencyChoices } from './sections/agency-choices.ts';
import { contactFields } from './sections/contact-fields.ts';
import { draftMatters } from './sections/draft-matters.ts';
import { identityChoices } from './sections/identity-choices.ts';

type Without<Section> = Omit<Section, 'words'>;

/** What stands in the lines that most people leave closed: another agency, a name, a contact, and what can be done with the draft. */
export class FoldedPart {
  readonly #host: FormHost;
  /** Tracking codes that the device keeps, looked for when somebody says that it is shared. */
  #keptCodes = 0;
  /** Shown before their drafts are wiped. */
  #codesLeft: readonly TrackingCode[] = [];

  constructor(host: FormHost) {
    this.#host = host;
  }

  get #words(): FoldedMessages {
    return this.#host.language.partTexts?.folded ?? foldedId;
  }

  agency(section: Without<Parameters<typeof agencyChoices>[0]>): TemplateResult {
    return agencyChoices({ ...section, words: this.#words.agency });
  }

  identity(section: Without<Parameters<typeof identityChoices>[0]>): TemplateResult {
    return identityChoices({ ...section, words: this.#words.identity });
  }

  errors(fields: FormFields): readonly PartError[] {
    const error = findContactError(fields, this.#words.contact);
    return error === null ? [] : [error];
  }

  /** Of a contact that could reach nobody. */
  unlikely(kind: NonNullable<FormFields['contactKind']>): string {
    return this.#words.contact.unlikely[kind];
  }

  contact(section: Without<Parameters<typeof contactFields>[0]>): TemplateResult {
    return contactFields({ ...section, words: this.#words.contact });
  }

  draft(section: Omit<Without<Parameters<typeof draftMatters>[0]>, 'keptCodes' | 'wipeCodes' | 'codesLeft' | 'wipeLeft'>): TemplateResult {
    return draftMatters({
      ...section,
      words: this.#words.draft,
      setShared: (isShared) => {
        section.setShared(isShared);
        if (isShared) void this.#countCodes();
      },
      keptCodes: section.shared.isOn ? this.#keptCodes : 0,
      wipeCodes: () => void this.#wipeCodes(),
      codesLeft: this.#codesLeft,
      wipeLeft: () => void this.#wipeLeft(section.shared),
    });
  }

  async #countCodes(): Promise<void> {
    const kept = await new KeptCodes().list().catch(() => []);
    this.#keptCodes = kept.length;
    this.#host.requestUpdate();
  }

  async #wipeLeft(shared: SharedDevice): Promise<void> {
    const host = this.#host;
    const isShown = this.#codesLeft.length > 0;
    this.#codesLeft = isShown ? [] : codesAtStake(shared.left);
    if (this.#codesLeft.length === 0) return shared.wipeLeft();
    host.requestUpdate();
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>('#codes-left')?.focus();
  }

  async #wipeCodes(): Promise<void> {
    await new KeptCodes().wipe().catch(() => undefined);
    await this.#countCodes();
  }
}
