// Lists in place. <section id="list" data-region> is taken anew from the page at the address that a filter form
// (<form data-updates="list">) or a link inside the region (<a data-updates>) leads to. Without this file the same
// address simply loads.

let running;

async function update(address, id, focus) {
  const region = document.getElementById(id);
  running?.abort();
  running = new AbortController();
  region.setAttribute('aria-busy', 'true');
  try {
    const answer = await fetch(address, { signal: running.signal, credentials: 'same-origin' });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.getElementById(id);
    if (!answer.ok || answer.redirected || !fresh) throw new Error('another page');
    const node = document.importNode(fresh, true);
    region.replaceWith(node);
    node.dispatchEvent(new CustomEvent('content', { bubbles: true }));
    document.title = page.title;
    const told = node.querySelector('caption, [data-announce], .empty h2');
    const announcer = document.getElementById('announcer');
    if (announcer && told) announcer.textContent = told.textContent.trim();
    if (focus) {
      node.tabIndex = -1;
      node.focus({ preventScroll: true });
      node.scrollIntoView({ block: 'nearest' });
    }
    return true;
  } catch (problem) {
    if (problem.name !== 'AbortError') location.assign(address);
    return false;
  }
}

async function go(address, id, focus) {
  if (await update(address, id, focus)) history.pushState({ region: id }, '', address);
}

function addressOf(form) {
  const address = new URL(form.action, location.href);
  address.search = '';
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value.trim() !== '') address.searchParams.append(name, value);
  }
  return address;
}

document.addEventListener('submit', (event) => {
  const id = event.target.dataset.updates;
  if (!id || !document.getElementById(id)) return;
  event.preventDefault();
  go(addressOf(event.target), id, false);
});

document.addEventListener('change', (event) => {
  const form = event.target.form;
  const id = form?.dataset.updates;
  if (id && event.target.matches('select, input[type="checkbox"], input[type="radio"]') && document.getElementById(id)) {
    go(addressOf(form), id, false);
  }
});

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-updates]');
  const region = link?.closest('[data-region]');
  if (!region || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  go(link.href, region.id, true);
});

if (document.querySelector('[data-region]')) {
  history.replaceState({ region: document.querySelector('[data-region]').id }, '');
  // fields of the filter must show what the address says, so going back loads the page
  addEventListener('popstate', (event) => {
    if (event.state?.region) location.reload();
  });
}
