// The page behind a clip's private link. The code is made here and stays here: the server gets its hash, and gives the word that proves whose it is.
// docs/decisions/021-who-stands-behind-a-clip.md
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const tokenShape = /^[\w-]{43}$/;

const box = document.querySelector('#klaim');
const part = (name) => box.querySelector(`[data-bagian="${name}"]`);
const say = (name) => {
  for (const one of box.querySelectorAll('[data-kabar]')) one.hidden = one.dataset.kabar !== name;
};

let token = '';
/** The code, its request and the key under which it may be sent again. */
let claim = null;

/** Multiplication in GF(32), as api-client/src/schemas/tracking-code-characters.ts has it. */
function multiply(left, right) {
  let product = 0;
  for (let bit = 0; bit < 5; bit += 1) if ((left >> bit) & 1) product ^= right << bit;
  for (let bit = 8; bit >= 5; bit -= 1) if ((product >> bit) & 1) product ^= 0b100101 << (bit - 5);
  return product;
}

/** 23 random characters and one that checks them. */
function makeCode() {
  const values = [...crypto.getRandomValues(new Uint8Array(23))].map((byte) => byte & 31);
  let sum = 0;
  let weight = 1;
  for (const value of values) {
    weight = multiply(weight, 2);
    sum ^= multiply(value, weight);
  }
  return [...values, sum].map((value) => alphabet[value]).join('');
}

async function hashOf(code) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Browsers of the floor have no crypto.randomUUID. */
function randomUuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function post(path, body, headers = {}) {
  return fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
    referrerPolicy: 'no-referrer',
  });
}

/** The same request under the same key: the same word as long as it waits, and nothing once it is over. */
const ask = () => post('/api/v1/claims', { token, trackingCodeHash: claim.hash }, { 'Idempotency-Key': claim.key });

const troubles = { 404: 'tidak-ada', 429: 'penuh' };

async function begin(button) {
  button.disabled = true;
  say('menunggu');
  try {
    if (claim === null) {
      const code = makeCode();
      claim = { code, hash: await hashOf(code), key: randomUuid() };
    }
    const response = await ask();
    if (!response.ok) {
      say(troubles[response.status] ?? 'putus');
      return;
    }
    const { word, expiresAt } = await response.json();
    show(word, expiresAt);
  } catch {
    // The line is down: the same code and key go with the next press.
    say('putus');
  } finally {
    button.disabled = false;
  }
}

function show(word, expiresAt) {
  box.querySelector('#kode-lacak').textContent = claim.code.match(/.{4}/g).join('-');
  box.querySelector('#kata').textContent = word.replaceAll('-', ' ');
  const until = box.querySelector('#berlaku');
  until.dateTime = expiresAt;
  until.textContent = new Intl.DateTimeFormat([document.documentElement.lang, 'id'], { dateStyle: 'full' }).format(new Date(expiresAt));
  part('mulai').hidden = true;
  part('kata').hidden = false;
  say('');
  // In another language the page would begin anew, and this code be gone.
  const languages = document.querySelector('body > header');
  if (languages !== null) languages.hidden = true;
  part('kata').querySelector('h2').focus();
  addEventListener('beforeunload', warn);
}

function warn(event) {
  event.preventDefault();
  // Chrome before 119 asks only for this.
  event.returnValue = '';
}

/** Whether the word has arrived. Asked by a press, and when somebody comes back from where they sent it. */
async function look() {
  say('menunggu');
  try {
    const waiting = await ask();
    if (waiting.ok) {
      say('belum');
      return;
    }
    const opened = await post('/api/v1/tracking', { trackingCode: claim.code });
    if (opened.ok) follow();
    else say(opened.status === 404 ? 'ditolak' : 'putus');
  } catch {
    say('putus');
  }
}

/** From here it is a complaint like any other: <lacak-aduan> takes the code out of its field. */
function follow() {
  removeEventListener('beforeunload', warn);
  const { content } = document.querySelector('#lacak-sesudahnya');
  const element = document.importNode(content, true);
  element.querySelector('input[name="kode"]').value = claim.code;
  const kept = part('diterima');
  kept.querySelector('#kode-tetap').textContent = box.querySelector('#kode-lacak').textContent;
  kept.hidden = false;
  part('kata').hidden = true;
  say('');
  for (const id of ['penjelasan', 'alasan']) document.getElementById(id).hidden = true;
  box.after(element);
  kept.querySelector('h2').focus();
}

async function copy(button) {
  const status = button.parentElement.querySelector('[role="status"]');
  try {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.salin).textContent);
    status.textContent = button.dataset.tersalin;
  } catch {
    // Refused: the text stands there to be selected by hand.
    status.textContent = button.dataset.gagal;
  }
}

function start() {
  token = location.hash.slice(1);
  const isWhole = tokenShape.test(token) && globalThis.crypto?.subtle !== undefined;
  box.hidden = false;
  part('mulai').hidden = !isWhole;
  part('kata').hidden = true;
  claim = null;
  say(isWhole ? '' : 'terpotong');
  for (const link of document.querySelectorAll('body > header a')) link.hash = location.hash;
}

box.addEventListener('click', ({ target }) => {
  const button = target.closest('button');
  if (button === null) return;
  if (button.dataset.salin !== undefined) void copy(button);
  else if (button.id === 'buat') void begin(button);
  else if (button.id === 'periksa') void look();
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible' && claim !== null && !part('kata').hidden) void look();
});
addEventListener('hashchange', () => {
  if (claim === null) start();
});
start();
