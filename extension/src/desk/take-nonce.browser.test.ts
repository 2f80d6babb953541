import { expect } from 'chai';
import { takeNonce } from './take-nonce.ts';

const litNonce = (): unknown => Reflect.get(globalThis, 'litNonce');

it('gives Lit the nonce that the server put into the page, and none where there is none', () => {
  const page = document.implementation.createHTMLDocument();
  takeNonce(page);
  expect(litNonce()).to.equal(undefined);
  const meta = page.createElement('meta');
  meta.setAttribute('property', 'csp-nonce');
  meta.setAttribute('nonce', 'c29tZXRoaW5n');
  page.head.append(meta);
  takeNonce(page);
  expect(litNonce()).to.equal('c29tZXRoaW5n');
  Reflect.deleteProperty(globalThis, 'litNonce');
});
