// The door of the hall. Finds people as one types, checks in with one key, and goes on while the network is gone:
// check-ins are then kept in this browser (who, when and a random id; never a name) and sent once it is back.
// Without this file the page is a search form and buttons.

const page = document.querySelector('[data-door]');
const words = page.dataset;
const search = document.getElementById('door-search');
const input = search.elements.namedItem('q');
const told = document.getElementById('door-connection');
const PARTS = ['door-count', 'door-people', 'door-groups'];
const STORE = `doithoai.arrivals.${words.door}`;
const KEPT = 24 * 60 * 60 * 1000;
const AGAIN = 10000;
const PORTION = 100;
const SHOWN = 20;

let people = new Map();
let shown = input.value.trim();
let running = null;
let offline = false;
let sending = false;
let gone = false;
let said = '';

// What is kept. Nobody can be recognised by it.

function kept(store = STORE) {
  try {
    const since = Date.now() - KEPT;
    return JSON.parse(localStorage.getItem(store) ?? '[]').filter((arrival) => arrival.at > since);
  } catch {
    return [];
  }
}

function keep(arrivals) {
  if (arrivals.length === 0) localStorage.removeItem(STORE);
  else localStorage.setItem(STORE, JSON.stringify(arrivals));
}

// Also of sessions that nobody opens any more.
function forgetOld() {
  for (const name of Object.keys(localStorage).filter((one) => one.startsWith('doithoai.arrivals.'))) {
    const fresh = kept(name);
    if (fresh.length === 0) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(fresh));
  }
}

// crypto.randomUUID is missing on plain http inside the hall network
function randomId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function isKept(invitation) {
  return kept().some((arrival) => arrival.invitation === invitation);
}

function keepArrival(invitation) {
  if (!isKept(invitation)) keep([...kept(), { id: randomId(), invitation, at: Date.now() }]);
  tellState();
}

function tellState() {
  const waiting = kept().length;
  const lines = [];
  if (gone) lines.push(words.gone);
  else if (offline) lines.push(words.offline);
  if (waiting > 0) lines.push(words.waiting.replace('#', waiting));
  if (said) lines.push(said);
  const text = lines.join(' ');
  if (told.textContent !== text) told.textContent = text;
  told.hidden = text === '';
  told.classList.toggle('tone-done', !gone && !offline && waiting === 0);
}

function network(there) {
  const back = there && offline;
  offline = !there;
  tellState();
  if (back) learn();
}

class Unreachable extends Error {}

// An answer of the application, or Unreachable: the network, the server or its database is away.
async function ask(address, options = {}) {
  let answer;
  try {
    answer = await fetch(address, { credentials: 'same-origin', ...options });
  } catch (problem) {
    if (problem.name === 'AbortError') throw problem;
    throw new Unreachable();
  }
  if (answer.status >= 500) throw new Unreachable();
  gone = answer.status === 401 || answer.status === 403 || (answer.redirected && new URL(answer.url).pathname === '/login');
  network(true);
  return answer;
}

const read = async (answer) => new DOMParser().parseFromString(await answer.text(), 'text/html');

// Puts what the page says now into this one; false when it is another page.
function take(fresh) {
  if (!fresh.getElementById('door-people')) return false;
  for (const id of PARTS) {
    const now = fresh.getElementById(id);
    if (now) document.getElementById(id).replaceWith(document.importNode(now, true));
  }
  document.querySelector('main .flash')?.remove();
  const flash = fresh.querySelector('main .flash');
  if (flash) document.querySelector('main .frame').prepend(document.importNode(flash, true));
  const say = flash ?? fresh.querySelector('#door-people [data-announce]');
  const announcer = document.getElementById('announcer');
  if (announcer && say) announcer.textContent = say.textContent.trim();
  markKept();
  return true;
}

function address() {
  const there = new URL(words.address, location.href);
  if (input.value.trim()) there.searchParams.set('q', input.value.trim());
  if (words.name) there.searchParams.set('door', words.name);
  return there;
}

async function find() {
  running?.abort();
  running = new AbortController();
  const mine = running;
  const typed = input.value.trim();
  const there = address();
  try {
    const answer = await ask(there, { signal: mine.signal });
    const fresh = await read(answer);
    if (mine.signal.aborted) return false;
    if (gone) tellState();
    else if (take(fresh)) history.replaceState(history.state, '', there);
    else location.assign(there);
    shown = typed;
    return !gone;
  } catch (problem) {
    if (!(problem instanceof Unreachable)) return false;
    network(false);
    findHere(typed);
    shown = typed;
    return true;
  }
}

// While the server can't be reached: the people that were learnt when the page was opened.

const fold = (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();

async function learn() {
  const learnt = new Map();
  try {
    for (let portion = 1; ; portion += 1) {
      const answer = await ask(`${words.address}/people?page=${portion}`, { headers: { 'X-Poll': '1' } });
      const lines = (await read(answer)).querySelectorAll('#people > li');
      for (const line of lines) {
        learnt.set(line.dataset.invitation, {
          words: ` ${line.dataset.words}`,
          code: line.dataset.code,
          there: line.dataset.there === 'true',
          declined: line.dataset.declined === 'true',
          name: line.querySelector('b').textContent,
          note: line.querySelector('span').textContent,
        });
      }
      if (lines.length === 0) break;
    }
    if (learnt.size > 0) people = learnt;
  } catch {
    // what was learnt before still holds
  }
}

function element(name, classes, text) {
  const made = document.createElement(name);
  made.className = classes;
  if (text) made.textContent = text;
  return made;
}

function line(invitation, person) {
  const item = element('li', 'door-person');
  const who = element('div', 'door-who');
  who.append(element('h3', '', person.name), element('p', '', person.note));
  item.append(who);
  if (isKept(invitation) || person.there) {
    who.append(element('p', 'door-state', isKept(invitation) ? words.kept : words.there));
    return item;
  }
  if (person.declined) who.append(element('p', 'door-warning', words.declined));
  const form = element('form', '');
  form.method = 'post';
  form.dataset.invitation = invitation;
  form.dataset.here = 'true';
  if (person.declined) form.dataset.warned = 'true';
  const button = element('button', 'button button-primary door-main');
  button.append(element('span', '', person.declined ? words.anyway : words.checkIn), ' ', element('span', 'visually-hidden', person.name));
  form.append(button);
  const acts = element('div', 'door-acts');
  acts.append(form);
  item.append(acts);
  return item;
}

function findHere(typed) {
  const asked = fold(typed).split(/[^a-z0-9]+/).filter(Boolean);
  const code = typed.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
  const found = [];
  for (const [invitation, person] of people) {
    if (found.length === SHOWN || asked.length === 0) break;
    if (person.code === code || asked.every((word) => person.words.includes(` ${word}`))) found.push(line(invitation, person));
  }
  const region = document.getElementById('door-people');
  region.querySelectorAll('ul, p').forEach((old) => old.remove());
  region.querySelector('h2').textContent = words.results;
  if (found.length > 0) {
    const list = element('ul', 'door-people');
    list.setAttribute('role', 'list');
    list.append(...found);
    region.append(list);
  } else if (asked.length > 0) {
    region.append(element('p', 'muted', words.nobody));
  }
}

// What waits to be sent stands there as checked in already.
function markKept() {
  for (const form of page.querySelectorAll('form[data-invitation]')) {
    if (!isKept(form.dataset.invitation)) continue;
    form.closest('li').querySelector('.door-who').append(element('p', 'door-state', words.kept));
    form.parentElement.remove();
  }
}

function again() {
  input.focus();
  input.select();
}

async function act(form) {
  const invitation = form.dataset.invitation;
  if (form.dataset.busy) return;
  form.dataset.busy = 'yes';
  said = '';
  if (!form.dataset.here) {
    try {
      const answer = await ask(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
      if (!gone) {
        if (!take(await read(answer))) location.assign(address());
        shown = input.value.trim();
        again();
        return;
      }
    } catch (problem) {
      if (!(problem instanceof Unreachable)) throw problem;
      network(false);
    }
  }
  delete form.dataset.busy;
  if (invitation) {
    keepArrival(invitation);
    markKept();
    again();
    later(1000);
  } else {
    if (!gone) said = words.needs;
    tellState();
  }
}

let timer;

function later(pause) {
  clearTimeout(timer);
  timer = setTimeout(send, pause);
}

async function send() {
  const portion = kept().slice(0, PORTION);
  if (sending || (portion.length === 0 && !offline)) return;
  sending = true;
  try {
    if (portion.length === 0) {
      await ask(address(), { headers: { 'X-Poll': '1' } });
      return;
    }
    const body = new URLSearchParams({ _csrf: document.querySelector('input[name="_csrf"]').value });
    if (words.name) body.append('door', words.name);
    for (const arrival of portion) {
      body.append('arrival', `${arrival.id} ${arrival.invitation} ${Math.max(0, Math.round((Date.now() - arrival.at) / 1000))}`);
    }
    const answer = await ask(`${words.address}/arrivals`, { method: 'POST', body, headers: { 'X-Poll': '1' } });
    if (!answer.ok || gone) return;
    const answers = [...(await read(answer)).querySelectorAll('#arrivals > li')];
    const done = new Set(answers.map((one) => one.dataset.id));
    const refused = answers.filter((one) => one.dataset.outcome === 'REFUSED').length;
    keep(kept().filter((arrival) => !done.has(arrival.id)));
    said = [
      done.size > refused ? words.sent.replace('#', done.size - refused) : '',
      refused > 0 ? words.refused.replace('#', refused) : '',
    ].filter(Boolean).join(' ');
    await find();
    learn();
  } catch {
    network(false);
  } finally {
    sending = false;
    tellState();
    if (kept().length > 0 || offline) later(AGAIN);
  }
}

let pause;

input.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(find, 150);
});

// The only one found is checked in by Enter; one who had declined takes a second key.
search.addEventListener('submit', async (event) => {
  event.preventDefault();
  clearTimeout(pause);
  said = '';
  if (shown !== input.value.trim() && !(await find())) return;
  const found = page.querySelectorAll('.door-people > li');
  const form = found.length === 1 && input.value.trim() ? found[0].querySelector('form[data-invitation]') : null;
  if (!form) return;
  if (form.dataset.warned) form.querySelector('button').focus();
  else await act(form);
});

page.addEventListener('submit', (event) => {
  if (!event.target.closest('#door-people')) return;
  event.preventDefault();
  act(event.target);
});

addEventListener('online', send);
addEventListener('offline', () => {
  network(false);
  later(AGAIN);
});

// Once somebody begins to use the page, which is before anybody can be looked for.
const USES = ['pointermove', 'pointerdown', 'keydown'];
USES.forEach((use) => addEventListener(use, begin));

function begin() {
  USES.forEach((use) => removeEventListener(use, begin));
  learn();
}

markKept();
forgetOld();
send();
tellState();
if (!document.activeElement || document.activeElement === document.body) input.focus();
