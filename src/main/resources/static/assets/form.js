// Forms: say that something is on the way, warn before typed text is lost, lead to what is to be mended.
// Every form works without this file.

const AGAIN_AFTER = 12000;

function words(button) {
  const span = button.querySelector('span:not(.visually-hidden)');
  return span || button;
}

function restore(form) {
  delete form.dataset.sent;
  for (const button of form.querySelectorAll('[data-words]')) {
    words(button).textContent = button.dataset.words;
    delete button.dataset.words;
    button.removeAttribute('aria-disabled');
  }
}

const unsaved = new Set();

document.addEventListener('input', (event) => {
  const form = event.target.form;
  if (form && form.hasAttribute('data-guard')) unsaved.add(form);
});

// said by a script that has saved a form by itself
document.addEventListener('saved', (event) => unsaved.delete(event.target));

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== 'post') return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  unsaved.delete(form);
  form.dataset.sent = 'yes';
  const button = event.submitter;
  const sending = form.dataset.sending || document.documentElement.dataset.sending;
  if (button && sending && words(button).textContent.trim()) {
    // after the browser has read the form, so that the button's own name and value travel along
    setTimeout(() => {
      button.dataset.words = words(button).textContent;
      words(button).textContent = sending;
      button.setAttribute('aria-disabled', 'true');
    });
  }
  setTimeout(() => restore(form), AGAIN_AFTER);
});

addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(restore));

addEventListener('beforeunload', (event) => {
  if (unsaved.size > 0) event.preventDefault();
});

function countdown(area) {
  const told = document.createElement('p');
  told.className = 'field-remaining';
  area.after(told);
  const limit = Number(area.dataset.limit);
  const show = () => {
    const left = limit - [...area.value].length;
    const text = left < 0 ? area.dataset.over : area.dataset.remaining;
    told.textContent = text.replace('#', Math.abs(left).toLocaleString(document.documentElement.lang));
    told.classList.toggle('field-over', left < 0);
    told.hidden = left > limit / 2;
    told.setAttribute('aria-live', left <= 20 ? 'polite' : 'off');
  };
  area.addEventListener('input', show);
  show();
}

function reveal(button) {
  const input = document.getElementById(button.getAttribute('aria-controls'));
  const hide = button.dataset.shown;
  const show = button.textContent;
  button.hidden = false;
  button.addEventListener('click', () => {
    const shown = input.type === 'password';
    input.type = shown ? 'text' : 'password';
    button.setAttribute('aria-pressed', String(shown));
    button.textContent = shown ? hide : show;
  });
  input.form.addEventListener('submit', () => { input.type = 'password'; });
}

function copy(button) {
  const input = document.getElementById(button.dataset.copy);
  button.hidden = false;
  button.addEventListener('click', async () => {
    input.select();
    try {
      await navigator.clipboard.writeText(input.value);
    } catch {
      // no clipboard on plain http inside the hall network
      document.execCommand('copy');
    }
    words(button).textContent = button.dataset.copied;
  });
}

function selectAll(box) {
  const boxes = () => [...document.querySelectorAll(`input[type="checkbox"][name="${box.dataset.selectAll}"]`)];
  const told = document.querySelector('[data-selected]');
  const show = () => {
    const chosen = boxes().filter((one) => one.checked).length;
    box.checked = chosen > 0 && chosen === boxes().length;
    box.indeterminate = chosen > 0 && !box.checked;
    if (told) told.textContent = told.dataset.selected.replace('#', chosen);
  };
  box.hidden = false;
  box.addEventListener('change', () => {
    boxes().forEach((one) => { one.checked = box.checked; });
    show();
  });
  box.closest('form').addEventListener('change', (event) => {
    if (event.target.name === box.dataset.selectAll) show();
  });
  show();
}

function enhance(root) {
  root.querySelectorAll('textarea[data-limit]').forEach(countdown);
  root.querySelectorAll('[data-reveal]').forEach(reveal);
  root.querySelectorAll('[data-copy]').forEach(copy);
  root.querySelectorAll('[data-select-all]').forEach(selectAll);
  root.querySelectorAll('[data-print]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => print());
  });
}

enhance(document);
// said by fragment.js and dialog.js when they have put something into the page
document.addEventListener('content', (event) => enhance(event.target));

const first = document.querySelector('.error-summary, [data-focus]');
if (first) {
  first.focus();
  const form = first.closest('form[data-guard]');
  if (form) unsaved.add(form);
}
