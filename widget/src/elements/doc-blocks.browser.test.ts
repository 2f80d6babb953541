// What the doc blocks promise (`custom-elements.json`), held against the classes themselves.
import { expect } from 'chai';
import { KanalResmi, KotakAduan, KotakAduanForm, LacakAduan } from '../index.ts';

interface Documented {
  readonly name: string;
  readonly tagName: string;
  readonly attributes: readonly { readonly name: string; readonly fieldName?: string }[];
}

const classes: Readonly<Record<string, CustomElementConstructor & { readonly observedAttributes?: readonly string[] }>> = {
  KanalResmi,
  KotakAduan,
  KotakAduanForm,
  LacakAduan,
};

async function documented(): Promise<readonly Documented[]> {
  const response = await fetch('/widget/custom-elements.json');
  // A parse boundary: written by our own build from the doc blocks.
  const { modules } = (await response.json()) as { modules: readonly { declarations: readonly Documented[] }[] };
  return modules.flatMap(({ declarations }) => declarations);
}

describe('the doc blocks', () => {
  it('name each published class once, and every attribute that is said to be a property is one that the class listens to', async () => {
    const elements = await documented();
    expect(elements.map(({ name }) => name).toSorted()).to.deep.equal(Object.keys(classes).toSorted());
    for (const { name, attributes } of elements) {
      const observed = classes[name]?.observedAttributes ?? [];
      const properties = attributes.flatMap(({ fieldName }) => fieldName ?? []);
      expect(properties.length).to.be.greaterThan(3);
      for (const property of properties) expect(observed, `${name}.${property}`).to.include(property);
    }
  });

  it('importing the classes registers nothing', async () => {
    for (const { tagName } of await documented()) expect(customElements.get(tagName), tagName).to.equal(undefined);
  });
});
