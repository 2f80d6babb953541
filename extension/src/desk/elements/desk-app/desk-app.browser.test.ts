import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { id } from '../../messages/id.ts';
import { accessibilityProblems } from '../../testing/accessibility-problems.ts';
import { CodedError } from '../../testing/coded-error.ts';
import { fakeDesk } from '../../testing/fake-desk.ts';
import { fill, find, findAll, findButton, focused, wordsOf } from '../../testing/find.ts';
import { mount, settle } from '../../testing/mount.ts';
import { sampleCase, sampleOperator } from '../../testing/sample-case.ts';

const fail = (code: string) => async () => {
  throw new CodedError(code);
};

beforeEach(() => {
  history.replaceState(null, '', '#/');
});

/** Follows the desk's own addresses as a click would. */
async function goTo(hash: string): Promise<void> {
  location.hash = hash;
  await settle();
}

it('signs in and shows the queue', async () => {
  const element = await mount('desk-app', { host: fakeDesk({ client: { getSession: fail('unauthenticated') } }) });
  expect(wordsOf(element)).to.include(id.signIn.heading);
  expect(await accessibilityProblems(element)).to.deep.equal([]);
  fill(find(element, '#email'), 'sri@kota.example');
  fill(find(element, '#password'), 'rahasia');
  findButton(element, id.signIn.submit).click();
  await settle();
  expect(wordsOf(element)).to.include('2026-7K3M9Q');
  expect(wordsOf(element)).to.include('Kota Contoh');
  expect(await accessibilityProblems(element)).to.deep.equal([]);
});

it('opens a case from the queue by its link, and the title says the number and nothing more', async () => {
  const element = await mount('desk-app', { host: fakeDesk() });
  find(element, '.cases a').click();
  await settle();
  expect(location.hash).to.equal(`#/perkara/${sampleCase().caseId}`);
  expect(document.title).to.equal('2026-7K3M9Q · Meja Aduan');
  expect(focused()).to.equal(find(find(element, 'desk-case'), 'h1'));
  expect(await accessibilityProblems(element)).to.deep.equal([]);
  await goTo('#/');
  expect(wordsOf(element)).to.include(id.case.choose);
});

it('asks to sign in over the page when the session ends, and goes on where it was', async () => {
  let isExpired = true;
  const host = fakeDesk({
    client: {
      createNote: async () => {
        if (isExpired) throw new CodedError('session-expired');
        return sampleCase();
      },
    },
  });
  const element = await mount('desk-app', { host });
  await goTo(`#/perkara/${sampleCase().caseId}`);
  findButton(find(element, 'desk-case'), id.actions.note).click();
  await settle();
  fill(find(element, 'desk-note-form textarea, textarea'), 'Catatan penting');
  findButton(find(element, 'desk-note-form'), id.note.submit).click();
  await settle();
  const dialog = findAll(element, 'dialog')[0];
  expect(dialog).to.have.property('open', true);
  expect(wordsOf(element)).to.include(id.signIn.expiredHeading);
  expect(focused()).to.equal(find(element, '#password'));
  isExpired = false;
  fill(find(element, '#password'), 'rahasia');
  findButton(element, id.signIn.submit).click();
  await settle();
  expect(dialog).to.have.property('open', false);
  expect(find(find(element, 'desk-note-form'), 'textarea')).to.have.property('value', 'Catatan penting');
  findButton(find(element, 'desk-note-form'), id.note.submit).click();
  await settle();
  expect(wordsOf(element)).to.include(id.done.note);
});

it('closes the case when another person signs in', async () => {
  const host = fakeDesk({
    client: {
      createNote: fail('session-expired'),
      createSession: async () => ({
        operator: { ...sampleOperator, operatorId: 'op-9' as typeof sampleOperator.operatorId },
        token: null,
        expiresAt: '2026-11-22T10:00:00.000Z',
      }),
      getCase: (() => {
        let calls = 0;
        return async () => {
          if ((calls += 1) > 1) throw new CodedError('not-found');
          return sampleCase();
        };
      })(),
    },
  });
  const element = await mount('desk-app', { host });
  await goTo(`#/perkara/${sampleCase().caseId}`);
  findButton(find(element, 'desk-case'), id.actions.note).click();
  await settle();
  fill(find(find(element, 'desk-note-form'), 'textarea'), 'Catatan');
  findButton(find(element, 'desk-note-form'), id.note.submit).click();
  await settle();
  fill(find(element, '#password'), 'rahasia');
  findButton(element, id.signIn.submit).click();
  await settle();
  expect(findAll(element, 'desk-note-form')).to.deep.equal([]);
  expect(wordsOf(find(element, 'desk-case'))).to.include(id.errors['not-found'] ?? '');
});

it('says when the server can’t be reached, and tries again', async () => {
  let isDown = true;
  const host = fakeDesk({
    client: {
      getSession: async () => {
        if (isDown) throw new CodedError('network');
        return sampleOperator;
      },
    },
  });
  const element = await mount('desk-app', { host });
  expect(wordsOf(element)).to.include(id.errors['network'] ?? '');
  isDown = false;
  findButton(element, id.app.tryAgain).click();
  await settle();
  expect(wordsOf(element)).to.include('2026-7K3M9Q');
});

it('says that there is no network while there is none', async () => {
  const element = await mount('desk-app', { host: fakeDesk() });
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
  window.dispatchEvent(new Event('offline'));
  await settle();
  expect(wordsOf(element)).to.include(id.app.isOffline);
  Reflect.deleteProperty(navigator, 'onLine');
});

it('leaves nothing of a case on the page after signing out', async () => {
  const element = await mount('desk-app', { host: fakeDesk() });
  findButton(element, id.app.signOut).click();
  await settle();
  expect(wordsOf(element)).not.to.include('2026-7K3M9Q');
  expect(document.title).to.equal('Meja Aduan');
});

it('speaks the other language when asked, and keeps to it', async () => {
  const kept: string[] = [];
  const element = await mount('desk-app', { host: fakeDesk({ languageChoice: { get: () => null, set: (language) => void kept.push(language) } }) });
  findButton(element, id.app.otherLanguage).click();
  await settle();
  expect(wordsOf(element)).to.include('Complaint Desk');
  expect(document.documentElement.lang).to.equal('en');
  expect(kept).to.deep.equal(['en']);
});

/** Presses Tab until something is reached, as a person without a mouse does. */
async function tabTo(isThere: (element: Element) => boolean): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    const element = focused();
    if (element !== null && isThere(element)) return;
    await sendKeys({ press: 'Tab' });
  }
  throw new Error('Tab never came there');
}

it('can be used from sign-in to a note without a mouse', async () => {
  const notes: string[] = [];
  const host = fakeDesk({
    client: {
      getSession: fail('unauthenticated'),
      createNote: async ({ body }) => {
        notes.push(body.text);
        return sampleCase();
      },
    },
  });
  const element = await mount('desk-app', { host });
  await sendKeys({ type: 'sri@kota.example' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ type: 'rahasia' });
  await sendKeys({ press: 'Enter' });
  await settle();
  await tabTo((found) => found.matches('.cases a'));
  await sendKeys({ press: 'Enter' });
  await settle();
  await tabTo((found) => found.textContent?.trim() === id.actions.note);
  await sendKeys({ press: 'Enter' });
  await settle();
  await tabTo((found) => found.localName === 'textarea');
  await sendKeys({ type: 'Sudah dicek' });
  await tabTo((found) => found.textContent?.trim() === id.note.submit);
  await sendKeys({ press: 'Enter' });
  await settle();
  expect(notes).to.deep.equal(['Sudah dicek']);
  expect(wordsOf(element)).to.include(id.done.note);
  expect(focused()).to.equal(find(element, '.done'));
});
