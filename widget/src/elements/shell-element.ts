import type { ReactiveController } from 'lit';
import { addStyleText } from './add-style-text.ts';
import { setAttributes } from './kotak-aduan/set-attributes.ts';
import { warnDeveloper } from './warn-developer.ts';

/** One word each, but for `button-text`, which nothing here needs to hear of. */
const properties = ['agency', 'api', 'buttonText', 'isolation', 'layout', 'locale', 'theme'] as const;

/**
 * What the shells need of Lit's ReactiveElement, under the same names: attributes that are properties, one drawing for many changes, styles,
 * controllers. Every visitor of an agency's page loads it, before anybody complains (docs/decisions/010-a-shell-without-lit.md).
 */
export abstract class ShellElement extends HTMLElement {
  static get observedAttributes(): readonly string[] {
    return properties;
  }

  declare agency: string | null | undefined;
  declare api: string | null | undefined;
  declare buttonText: string | null | undefined;
  declare isolation: string | null | undefined;
  declare layout: string | null | undefined;
  declare locale: string | null | undefined;
  declare theme: string | null | undefined;

  /** Of the last drawing that was asked for. */
  updateComplete: Promise<void> = Promise.resolve();
  readonly renderRoot: ShadowRoot;
  readonly #controllers: ReactiveController[] = [];
  #isPending = false;

  constructor(styles: string) {
    super();
    this.renderRoot = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    addStyleText(this.renderRoot, styles);
    // Set on the element before its script had come.
    for (const name of properties) {
      const early: unknown = Object.getOwnPropertyDescriptor(this, name)?.value;
      if (early === undefined) continue;
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, early);
    }
  }

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  connectedCallback(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(): void {
    this.requestUpdate();
  }

  requestUpdate(): void {
    if (this.#isPending) return;
    this.#isPending = true;
    this.updateComplete = Promise.resolve().then(() => {
      this.#isPending = false;
      if (!this.isConnected) return;
      try {
        this.update();
      } catch (error) {
        // Whatever a page has done to the browser: its own link stays.
        this.renderRoot.replaceChildren(document.createElement('slot'));
        warnDeveloper(String(error));
      }
    });
  }

  /** Puts in place what is to be seen now. */
  protected abstract update(): void;
}

for (const name of properties) {
  const attribute = name.replace('T', '-t');
  const accessor = {
    // Nothing inherited: what some libraries write into every object would be read as its `value`.
    __proto__: null,
    configurable: true,
    enumerable: true,
    get(this: ShellElement) {
      return this.getAttribute(attribute);
    },
    set(this: ShellElement, value: string | null | undefined) {
      setAttributes(this, { [attribute]: value });
    },
  };
  Object.defineProperty(ShellElement.prototype, name, accessor);
}
