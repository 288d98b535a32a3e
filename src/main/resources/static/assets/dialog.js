// <a data-dialog href="…">: the question that stands on its own page is asked on the spot, in a <dialog>.
// <button data-dialog="id">: opens the <dialog id="id"> of this page. Also closes menus. Nothing depends on this file.

function show(dialog, opener) {
  dialog.addEventListener('click', (event) => {
    const outside = event.target === dialog && !inside(dialog, event);
    if (outside || event.target.closest('[data-dialog-close]')) {
      event.preventDefault();
      dialog.close();
    }
  });
  dialog.addEventListener('close', () => opener.focus(), { once: true });
  dialog.showModal();
}

function inside(dialog, event) {
  const box = dialog.getBoundingClientRect();
  return event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom;
}

async function ask(link) {
  const answer = await fetch(link.href, { credentials: 'same-origin' });
  if (!answer.ok || answer.redirected) throw new Error('not the question');
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const content = page.querySelector('[data-dialog-content]');
  const dialog = document.createElement('dialog');
  const heading = document.createElement('h2');
  dialog.className = 'dialog';
  dialog.setAttribute('aria-labelledby', 'dialog-heading');
  heading.id = 'dialog-heading';
  heading.textContent = page.querySelector('h1').textContent.trim();
  dialog.append(heading, document.importNode(content, true));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.dispatchEvent(new CustomEvent('content', { bubbles: true }));
  show(dialog, link);
}

document.addEventListener('click', (event) => {
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  const link = event.target.closest('a[data-dialog]');
  if (link && plain) {
    event.preventDefault();
    ask(link).catch(() => location.assign(link.href));
    return;
  }
  const button = event.target.closest('button[data-dialog]');
  const dialog = button && document.getElementById(button.dataset.dialog);
  if (dialog) {
    event.preventDefault();
    show(dialog, button);
  }
});

const openMenus = () => document.querySelectorAll('details[data-menu][open]');

document.addEventListener('click', (event) => {
  for (const menu of openMenus()) if (!menu.contains(event.target)) menu.open = false;
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  for (const menu of openMenus()) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});
