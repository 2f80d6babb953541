import type { DraftFile } from '@kotak-aduan/api-client/drafts';
import type { FileUrls } from '@kotak-aduan/api-client/drafts/file-urls';
import { html, nothing, type TemplateResult } from 'lit';
import { isScreenshot } from '../../../clip/clip-file.ts';
import { proofRoleOf } from '../../../clip/proof-file.ts';
import type { Messages } from '../../../messages/id.ts';
import { dropFile, type Edit } from '../../clip-edits.ts';

interface ClipPicturesOptions {
  readonly files: readonly DraftFile[];
  readonly urls: FileUrls;
  readonly t: Messages;
  readonly onEdit: (edit: Edit) => void;
}

/** The screenshot and the pictures of a clip, each to be left out. What proves that something was done stands elsewhere. */
export function clipPictures({ files, urls, t, onEdit }: ClipPicturesOptions): TemplateResult {
  const hasScreenshot = files.some(isScreenshot);
  return html`<section class="stack tight" aria-labelledby="pictures">
    <h2 id="pictures">${t.pictures}</h2>
    ${hasScreenshot ? nothing : html`<p class="hint">${t.noScreenshot}</p>`}
    <div class="pictures">
      ${files
        .filter((file) => proofRoleOf(file) === null)
        .map((file, index) => {
          const name = isScreenshot(file) ? t.screenshot : t.picture(index + (hasScreenshot && index > 0 ? 0 : 1));
          return html`<figure class=${isScreenshot(file) ? 'wide' : 'small'}>
            <img src=${urls.of(file)} alt=${name} />
            <button type="button" data-look="quiet" @click=${() => onEdit(dropFile(file.fileId))}>${t.removeFile(name)}</button>
          </figure>`;
        })}
    </div>
  </section>`;
}
