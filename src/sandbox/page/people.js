import { el } from './element.js';
import { openDialog } from './dialog.js';

/** Who one is: a list of the people, and a way to add one. A reload and a second tab keep their own choice. */

const kept = 'local-discord-person';
const adding = '+';

/** @returns {string} */
export function rememberedPerson() {
  return new URLSearchParams(location.search).get('as') ?? sessionStorage.getItem(kept) ?? 'Ana';
}

/**
 * @param {HTMLSelectElement} select
 * @param {{ people: { id: string, name: string }[], me: string }} state
 */
export function drawPeople(select, { people, me }) {
  select.replaceChildren(
    ...people.map(({ name }) => el('option', { value: name, selected: name === me }, name)),
    el('option', { value: adding }, 'Add a person…'),
  );
  select.value = me;
}

/** @param {HTMLSelectElement} select @param {{ me(): string, become(name: string): void }} how */
export function onPersonChosen(select, { me, become }) {
  const choose = (/** @type {string} */ name) => {
    sessionStorage.setItem(kept, name);
    const address = new URL(location.href);
    if (address.searchParams.has('as')) {
      address.searchParams.delete('as');
      history.replaceState(null, '', address);
    }
    become(name);
  };
  select.addEventListener('change', () => {
    if (select.value !== adding) {
      choose(select.value);
      return;
    }
    select.value = me();
    askName(choose);
  });
}

/** @param {(name: string) => void} choose */
function askName(choose) {
  const input = /** @type {HTMLInputElement} */ (el('input', { type: 'text', maxlength: 32, required: true }));
  const label = el('label', { class: 'field' }, el('span', { class: 'field-name' }, 'Name'), input);
  openDialog({
    title: 'Add a person',
    body: [el('p', { class: 'quiet' }, 'This person joins every server here, with no special role.'), label],
    submitLabel: 'Add',
    submit() {
      const name = input.value.trim();
      if (name === '') return Promise.reject(new Error('Give a name.'));
      choose(name);
      return Promise.resolve();
    },
  });
}
