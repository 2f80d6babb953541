/**
 * What the page of a bundle runs. As text, because it is written into that page: opened from a disk it may import nothing, and it has to be
 * readable in ten years by whoever wonders what it does. Plain JavaScript of 2020; `e2e/evidence-bundle.slow.test.ts` runs it in a browser.
 */
export const bundleScript = String.raw`
'use strict';
(async () => {
  const words = JSON.parse(document.getElementById('words').textContent);
  const verdict = document.getElementById('verdict');
  const list = document.getElementById('items');
  const wrong = [];
  const hex = (buffer) => Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const hash = async (bytes) => hex(await crypto.subtle.digest('SHA-256', bytes));
  const encode = (text) => new TextEncoder().encode(text);
  const decode = (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    let back = '';
    for (let at = 0; at < bytes.length; at += 8190) back += btoa(String.fromCharCode(...bytes.subarray(at, at + 8190)));
    // Two spellings of the same bytes: one of them was changed.
    if (back !== base64) throw new Error('not as it was written');
    return bytes;
  };
  const fromUrl = (text) => {
    const base64 = text.replace(/-/g, '+').replace(/_/g, '/');
    return decode(base64 + '='.repeat((4 - (base64.length % 4)) % 4));
  };
  const show = (name, state, detail, content) => {
    const entry = document.createElement('li');
    entry.dataset.item = name;
    entry.dataset.state = state;
    const title = document.createElement('strong');
    title.textContent = name;
    const said = document.createElement('span');
    said.textContent = words.states[state];
    entry.append(title, ' ', said);
    if (detail !== '') {
      const more = document.createElement('p');
      more.className = 'meta';
      more.textContent = detail;
      entry.append(more);
    }
    if (content) entry.append(content);
    list.append(entry);
    if (state === 'changed' || state === 'missing') wrong.push(name);
  };
  const contentOf = (item, bytes) => {
    if (item.mediaType.startsWith('image/')) {
      const image = document.createElement('img');
      image.alt = item.name;
      image.src = URL.createObjectURL(new Blob([bytes], { type: item.mediaType }));
      return image;
    }
    const text = document.createElement('pre');
    text.textContent = new TextDecoder().decode(bytes);
    return text;
  };
  const conclude = (state) => {
    verdict.dataset.verdict = state;
    verdict.textContent = words.verdicts[state] + (wrong.length === 0 ? '' : ' ' + words.wrong + ' ' + wrong.join(', ') + '.');
  };

  let manifest;
  let seal;
  try {
    const text = document.getElementById('seal').textContent;
    seal = JSON.parse(text);
    if (JSON.stringify(seal).replace(/</g, '\\u003c') !== text) throw new Error('not as it was written');
    manifest = JSON.parse(seal.manifest);
    const statement = JSON.parse(seal.statement);
    show('manifest.json', (await hash(encode(seal.manifest))) === statement.manifestSha256 ? 'same' : 'changed', '');
    let signed = 'unknown';
    try {
      const key = await crypto.subtle.importKey('raw', fromUrl(seal.publicKey), { name: 'Ed25519' }, false, ['verify']);
      signed = (await crypto.subtle.verify({ name: 'Ed25519' }, key, fromUrl(seal.signature), encode(seal.statement))) ? 'same' : 'changed';
    } catch (error) {
      // Only a browser that does not know the algorithm is excused.
      if (error.name !== 'NotSupportedError') signed = 'changed';
    }
    show('tanda-tangan.json', signed, words.key + ' ' + seal.publicKey);
    for (const item of manifest.items) {
      const place = document.querySelector('script[data-name="' + item.name + '"]');
      if (place === null) {
        show(item.name, statement.omitted.includes(item.name) ? 'omitted' : 'missing', '');
        continue;
      }
      let bytes = null;
      try {
        bytes = decode(place.textContent);
      } catch {
        // Not the text that was written here, so not the bytes either.
      }
      const isSame = bytes !== null && bytes.length === item.sizeBytes && (await hash(bytes)) === item.sha256;
      show(item.name, isSame ? 'same' : 'changed', 'SHA-256 ' + item.sha256, isSame ? contentOf(item, bytes) : null);
    }
    conclude(wrong.length > 0 ? 'changed' : signed === 'unknown' ? 'unsigned' : 'same');
  } catch {
    conclude('broken');
    return;
  }

  document.getElementById('files').addEventListener('change', async (event) => {
    const found = document.getElementById('found');
    found.textContent = '';
    delete found.dataset.done;
    for (const file of event.target.files) {
      const item = manifest.items.find(({ name }) => name === file.name);
  const signed = '{"publicKey":' + JSON.stringify(seal.publicKey) + ',"signature":' + JSON.stringify(seal.signature) + ',"statement":' + seal.statement + '}';
      const own = { 'manifest.json': seal.manifest, 'tanda-tangan.json': signed }[file.name];
      const expected = item ? item.sha256 : own === undefined ? null : await hash(encode(own));
      const state = expected === null ? 'stranger' : (await hash(await file.arrayBuffer())) === expected ? 'same' : 'changed';
      const entry = document.createElement('li');
      entry.dataset.file = file.name;
      entry.dataset.state = state;
      entry.textContent = file.name + ': ' + words.states[state];
      found.append(entry);
    }
    found.dataset.done = String(event.target.files.length);
  });
})();
`;
