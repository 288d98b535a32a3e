// The editor of a section: saves by itself after a pause, answers buttons and keys without loading the page anew.
// Everything goes through the same form as without this file; whatever can't be done here is left to the browser.

const PAUSE = 2500;
const AGAIN = 15000;
const KEYS = { ArrowUp: 'UP', ArrowDown: 'DOWN', ArrowLeft: 'OUTDENT', ArrowRight: 'INDENT', Enter: 'ADD' };

let form = document.getElementById('editor');
let timer;
let running = null;
let changed = false;
let handedOver = false;

const state = () => form.querySelector('.plan-saved');

function tell(text, wrong) {
  state().textContent = text;
  state().classList.toggle('plan-wrong', Boolean(wrong));
}

function grow(area) {
  if (CSS.supports('field-sizing', 'content')) return;
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + 2}px`;
}

const growAll = () => form.querySelectorAll('textarea').forEach(grow);

async function post(fields) {
  const body = new URLSearchParams(new FormData(form));
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const answer = await fetch(form.action, { method: 'POST', body, credentials: 'same-origin' });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return { answer, page, fresh: page.getElementById('editor') };
}

// What stands around the form follows: the title, the other sections, the print.
function refresh(page) {
  document.title = page.title;
  document.querySelector('.conflict')?.remove();
  for (const part of ['h1', '.plan-aside', '#preview']) {
    const old = document.querySelector(part);
    const now = page.querySelector(part);
    if (old && now && !old.contains(document.activeElement)) old.replaceWith(document.importNode(now, true));
  }
  showKeys();
}

const showKeys = () => document.querySelectorAll('[data-keys]').forEach((keys) => { keys.hidden = false; });

// The key and the version that the next save goes with; numbers as they print now. No text is touched.
function takeOver(fresh) {
  for (const name of ['_key', 'version']) {
    form.elements.namedItem(name).value = fresh.elements.namedItem(name).value;
  }
  const numbers = fresh.querySelectorAll('.plan-number > span');
  form.querySelectorAll('.plan-number > span').forEach((number, at) => {
    number.textContent = numbers[at]?.textContent ?? '';
  });
}

function refused(answer) {
  if (answer.status === 401) return form.dataset.gone;
  if (answer.status === 409) return form.dataset.conflict;
  return answer.status === 422 ? form.dataset.refused : form.dataset.unsaved;
}

// One at a time, so that each goes with the key and version that the last one left.
async function send(work) {
  while (running) await running;
  running = work();
  try {
    return await running;
  } finally {
    running = null;
  }
}

async function saveTyped() {
  if (!changed || handedOver) return;
  changed = false;
  tell(form.dataset.saving);
  try {
    const { answer, page, fresh } = await post({ typing: 'true' });
    if (!answer.ok || !fresh) {
      changed = true;
      tell(refused(answer), true);
      // a lost server may come back; everything else waits for the person
      if (answer.status >= 500) later(AGAIN);
      return;
    }
    takeOver(fresh);
    refresh(page);
    if (changed) {
      tell(form.dataset.waiting);
    } else {
      tell(fresh.querySelector('.plan-saved').textContent);
      form.dispatchEvent(new CustomEvent('saved', { bubbles: true }));
    }
  } catch {
    changed = true;
    tell(form.dataset.unsaved, true);
    later(AGAIN);
  }
}

function later(pause) {
  clearTimeout(timer);
  timer = setTimeout(() => send(saveTyped), pause);
}

function handOver(button) {
  handedOver = true;
  form.requestSubmit(button instanceof HTMLElement ? button : undefined);
}

addEventListener('pageshow', () => { handedOver = false; });

// Does what the button says and shows the section as it is then.
async function press(button) {
  clearTimeout(timer);
  const focused = document.activeElement;
  const release = () => {
    form.inert = false;
    focused?.focus({ preventScroll: true });
  };
  form.inert = true;
  tell(form.dataset.saving);
  try {
    const { answer, page, fresh } = await post(button.name ? { [button.name]: button.value } : {});
    if (!answer.ok || !fresh) {
      release();
      if (answer.status >= 500) tell(form.dataset.unsaved, true);
      else handOver(button);
      return;
    }
    const node = document.importNode(fresh, true);
    form.dispatchEvent(new CustomEvent('saved', { bubbles: true }));
    const top = form.getBoundingClientRect().top;
    form.replaceWith(node);
    form = node;
    changed = false;
    node.dispatchEvent(new CustomEvent('content', { bubbles: true }));
    growAll();
    refresh(page);
    document.getElementById('announcer').textContent = state().textContent;
    scrollBy(0, node.getBoundingClientRect().top - top);
    const area = node.querySelector('[autofocus]');
    if (area) {
      area.focus();
      area.setSelectionRange(area.value.length, area.value.length);
    } else {
      node.querySelector('.plan-bar button').focus({ preventScroll: true });
    }
  } catch {
    release();
    changed = true;
    tell(form.dataset.unsaved, true);
    later(AGAIN);
  }
}

// Before every other listener: none must take a form for sent that stays on the page.
addEventListener('submit', (event) => {
  if (event.target !== form || handedOver) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (event.submitter?.value === 'LINK') {
    clearTimeout(timer);
    send(async () => handOver(event.submitter));
    return;
  }
  const button = event.submitter ?? form.querySelector('[type="submit"]');
  send(() => press(button));
}, true);

document.addEventListener('input', (event) => {
  if (event.target.form !== form || !event.target.matches('textarea, [type="text"]')) return;
  changed = true;
  tell(form.dataset.waiting);
  if (event.target.matches('textarea')) grow(event.target);
  later(PAUSE);
});

// The tools are about the line that is written in.
function choose(line) {
  const pick = line.querySelector('[name="chosen"]');
  const kind = line.querySelector('[name$=".kind"]');
  const shown = form.elements.namedItem('chosenKind');
  pick.checked = true;
  if (shown && kind.value) shown.value = kind.value;
}

document.addEventListener('focusin', (event) => {
  const line = event.target.form === form && event.target.closest('.plan-line');
  if (line) choose(line);
});

document.addEventListener('change', (event) => {
  if (event.target.form !== form) return;
  if (event.target.name === 'chosen') choose(event.target.closest('.plan-line'));
  // another kind shows at once in number and form
  if (event.target.name === 'chosenKind') send(() => press({ name: 'act', value: 'KIND' }));
});

document.addEventListener('keydown', (event) => {
  if (event.target.form !== form) return;
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
    event.preventDefault();
    send(() => press(form.querySelector('[type="submit"]')));
    return;
  }
  const act = event.altKey && !event.ctrlKey && !event.shiftKey ? KEYS[event.key] : undefined;
  const line = event.target.closest('.plan-line');
  if (act && line) {
    event.preventDefault();
    choose(line);
    send(() => press({ name: 'act', value: act }));
  }
});

// Before the page goes away what is typed is on its way, if it can be.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden' && changed) send(saveTyped);
});

showKeys();
growAll();
const first = form.querySelector('[autofocus]');
if (first) {
  first.focus();
  first.setSelectionRange(first.value.length, first.value.length);
}
