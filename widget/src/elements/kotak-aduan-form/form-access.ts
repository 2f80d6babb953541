import type { Category } from '@kotak-aduan/api-client/schemas/category';
import type { CityConfig } from '@kotak-aduan/api-client/schemas/city-config';
import type { FormError } from '../../find-form-errors.ts';
import type { FormFields } from '../../form-fields.ts';
import type { FormHost } from './form-host.ts';

/** What a part of the form that comes later may read and change of the rest. */
export interface FormAccess {
  readonly host: FormHost;
  readonly text: HTMLTextAreaElement;
  readonly city: () => CityConfig | null;
  /** That the complaint would be sent with now. */
  readonly category: () => Category | null;
  readonly fields: () => FormFields;
  readonly errors: () => readonly FormError[];
  readonly set: (patch: Partial<FormFields>) => void;
  /** After the text was changed by something else than the keyboard. */
  readonly textChanged: () => void;
  /** For whom the browser can't write down what they say. */
  readonly recordVoice: () => void;
  /** To the control of this id, once it is drawn. */
  readonly go: (id: string) => void;
}
