import type { DraftFile } from '@kotak-aduan/api-client/drafts';
import type { Place } from '@kotak-aduan/api-client/schemas/place';
import { html, LitElement, type TemplateResult } from 'lit';
import { AttachmentsController } from '../controllers/attachments-controller.ts';
import { drawThumbnails } from '../elements/kotak-aduan-form/draw-thumbnails.ts';
import { Extras } from '../elements/kotak-aduan-form/extras.ts';
import { filingStyles } from '../elements/kotak-aduan-form/filing.styles.ts';
import type { FormHost } from '../elements/kotak-aduan-form/form-host.ts';
import { formStyles } from '../elements/kotak-aduan-form/kotak-aduan-form.styles.ts';
import { photosStyles } from '../elements/kotak-aduan-form/photos.styles.ts';
import { prepareFile } from '../elements/kotak-aduan-form/prepare-file.ts';
import { photosSection } from '../elements/kotak-aduan-form/sections/photos-section.ts';
import { addStyles } from '../elements/add-styles.ts';
import { indonesian } from '../messages/messages-for.ts';
import { readPosition } from '../photos/read-position.ts';
import { FormPage } from './form-page.ts';

/** The files of a form without the rest of it. */
export class FilesHost extends LitElement implements FormHost {
  readonly agency = null;
  readonly layout = null;
  readonly locale = 'id';
  readonly language = indonesian;
  readonly texts = indonesian.texts;
  readonly errorTexts = null;
  readonly apiOrigin = location.origin;
  readonly cityPage = location.origin;
  readonly fetcher = undefined;
  files: readonly DraftFile[] = [];
  saves = 0;
  readonly places: Place[] = [];
  readonly photos: AttachmentsController = new AttachmentsController(this, {
    prepare: (picked, bytes, onProgress) => prepareFile(picked, { bytes, onProgress, host: this }),
    read: () => this.files,
    write: (files) => {
      this.files = files;
      this.requestUpdate();
      return Promise.resolve();
    },
    save: () => {
      this.saves += 1;
      return Promise.resolve();
    },
    readPosition,
    onPlace: (place) => this.places.push(place),
  });
  readonly extras: Extras = new Extras(this, this.photos);

  speak(): Promise<boolean> {
    return Promise.resolve(false);
  }

  protected override firstUpdated(): void {
    addStyles(this.renderRoot, formStyles, filingStyles, photosStyles);
  }

  protected override updated(): void {
    drawThumbnails(this.renderRoot, this.files);
    this.extras.rendered(this.renderRoot);
  }

  protected override render(): TemplateResult {
    return html`<div class="base">${photosSection({ texts: this.texts, photos: this.photos, extras: this.extras, name: 'photos' })}</div>`;
  }
}

if (customElements.get('test-files') === undefined) customElements.define('test-files', FilesHost);

/** As a person finds things in it. */
export class FilesPage {
  readonly host: FilesHost;
  readonly find = FormPage.prototype.find;
  readonly fill = FormPage.prototype.fill;
  readonly press = FormPage.prototype.press;
  readonly pick = FormPage.prototype.pick;
  readonly says = FormPage.prototype.says;

  constructor() {
    this.host = new FilesHost();
    document.body.append(this.host);
  }

  get root(): ShadowRoot {
    if (this.host.shadowRoot === null) throw new Error('Not connected');
    return this.host.shadowRoot;
  }

  remove(): void {
    this.host.remove();
  }
}
