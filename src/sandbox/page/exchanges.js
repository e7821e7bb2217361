import { el } from './element.js';
import { openForm } from './form-view.js';

/**
 * What people set off: pressing, choosing, running commands and sending forms, and what is shown when it fails.
 *
 * @param {object} page
 * @param {import('./connection.js').Request} page.request
 * @param {() => string} page.me
 * @param {() => string} page.channel
 * @param {import('./component-view.js').Stage} page.stage
 * @param {(messageId: string) => HTMLElement | undefined} page.viewOf
 * @param {(view: HTMLElement, words: string) => void} page.note
 */
export function createExchanges({ request, me, channel, stage, viewOf, note }) {
  const showForm = (/** @type {any} */ modal, /** @type {string} */ as) =>
    openForm(modal, {
      stage,
      async submit(values) {
        const { exchange } = await request('submit', { as, form: modal, values });
        if (exchange.state === 'failed') throw new Error(sentenceOf(exchange));
      },
    });

  /** Where it is not the bot's fault alone, an error is thrown; else it stands under the message. */
  const settle = async (/** @type {string} */ verb, /** @type {Record<string, unknown>} */ given) => {
    const as = me();
    const { exchange } = await request(verb, { as, ...given });
    if (exchange.state === 'modal') showForm(exchange.modal, as);
    return exchange;
  };

  const onMessage = async (
    /** @type {HTMLElement} */ element,
    /** @type {string} */ messageId,
    /** @type {() => Promise<any>} */ act,
  ) => {
    if (element.getAttribute('aria-busy') === 'true') return;
    element.setAttribute('aria-busy', 'true');
    const clearOld = () => viewOf(messageId)?.querySelector('.message-main > .failure')?.remove();
    clearOld();
    try {
      const exchange = await act();
      if (exchange.state === 'failed') fail(messageId, sentenceOf(exchange));
    } catch (error) {
      fail(messageId, error instanceof Error ? error.message : String(error));
    } finally {
      element.removeAttribute('aria-busy');
    }
  };
  const fail = (/** @type {string} */ messageId, /** @type {string} */ sentence) => {
    const line = el('p', { class: 'failure', role: 'alert' }, sentence);
    viewOf(messageId)?.querySelector('.message-main')?.append(line);
  };

  return {
    /** @type {import('./component-view.js').Stage['press']} */
    press: (element, message, button) => void onMessage(element, message, () => settle('press', { message, button })),
    /** @type {import('./component-view.js').Stage['select']} */
    select: (element, message, menu, values) =>
      void onMessage(element, message, () => settle('select', { message, menu, values })),

    /** @param {string} words @param {Record<string, unknown>} options */
    async slash(words, options) {
      const exchange = await settle('slash', { channel: channel(), command: words, options });
      if (exchange.state === 'failed') note(failureNote(`/${words}`, exchange), `/${words}: ${sentenceOf(exchange)}`);
    },
    /** A command of a message's menu. @param {string} name @param {string} target */
    async menu(name, target) {
      try {
        const exchange = await settle('menu', { channel: channel(), name, target });
        if (exchange.state === 'failed') fail(target, sentenceOf(exchange));
      } catch (error) {
        fail(target, error instanceof Error ? error.message : String(error));
      }
    },
  };
}

/** What went wrong, and, for who builds the bot, what Discord refused. @param {any} exchange */
function sentenceOf(exchange) {
  const refusals = (exchange.refusals ?? []).map((/** @type {any} */ one) => `${one.message} (${one.code})`);
  const more = refusals.length > 0 ? ` Its answer was refused: ${refusals.join('; ')}.` : '';
  return `${exchange.error ?? 'The application did not respond'}.${more}`.replace('..', '.');
}

/** @param {string} words @param {any} exchange */
function failureNote(words, exchange) {
  const view = el('article', { class: 'message private note' });
  const dismiss = el('button', { type: 'button', class: 'plain', onclick: () => view.remove() }, 'Dismiss');
  view.append(
    el(
      'div',
      { class: 'message-main' },
      el('div', { class: 'quiet' }, 'You used ', el('b', {}, words)),
      el('p', { class: 'failure' }, sentenceOf(exchange)),
      el('div', { class: 'private-line' }, 'Only you can see this · ', dismiss),
    ),
  );
  return view;
}
