import { el, freshId } from './element.js';

/**
 * A dialog with a Cancel and a submit button. It stays open, and says why, while `submit` fails.
 *
 * @param {{ title: string, body: (Node | string)[], submitLabel: string, submit(): Promise<void> }} how
 */
export function openDialog({ title, body, submitLabel, submit }) {
  const titleId = freshId('title');
  const problem = el('p', { class: 'failure', role: 'alert', hidden: true });
  const send = /** @type {HTMLButtonElement} */ (
    el('button', { type: 'submit', class: 'button primary' }, submitLabel)
  );
  const dialog = /** @type {HTMLDialogElement} */ (el('dialog', { 'aria-labelledby': titleId }));
  const close = () => dialog.close();
  const form = el(
    'form',
    { novalidate: true },
    el('h2', { id: titleId }, title),
    el('div', { class: 'dialog-body' }, ...body),
    problem,
    el(
      'div',
      { class: 'dialog-buttons' },
      el('button', { type: 'button', class: 'button secondary', onclick: close }, 'Cancel'),
      send,
    ),
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (send.disabled) return;
    send.disabled = true;
    problem.hidden = true;
    try {
      await submit();
      close();
    } catch (error) {
      problem.textContent = error instanceof Error ? error.message : String(error);
      problem.hidden = false;
    } finally {
      send.disabled = false;
    }
  });
  dialog.append(form);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  const first = dialog.querySelector('input:not([type=hidden]), textarea, select');
  if (first instanceof HTMLElement) first.focus();
}
