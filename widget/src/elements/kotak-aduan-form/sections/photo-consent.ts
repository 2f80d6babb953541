import { nothing, type TemplateResult } from 'lit';
import type { FormFields } from '../../../form-fields.ts';
import type { Messages } from '../../../messages/id/form.ts';
import { tick } from './tick.ts';

interface PhotoConsent {
  readonly texts: Messages;
  readonly fields: FormFields;
  readonly hasPhotos: boolean;
  readonly set: (patch: Partial<FormFields>) => void;
}

/** Asked only where there are photos; never ticked beforehand, and nothing hangs on it (UU 27/2022, articles 20 to 22). */
export function photoConsent({ texts, fields, hasPhotos, set }: PhotoConsent): TemplateResult | typeof nothing {
  if (!hasPhotos) return nothing;
  return tick({
    id: 'publish-photos',
    isTicked: fields.publishPhotos,
    label: texts.publishPhotos,
    means: texts.publishPhotosMeans,
    set: (publishPhotos) => set({ publishPhotos }),
  });
}
