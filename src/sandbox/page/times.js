import { el } from './element.js';

/** Times as Discord writes them; relative ones stay live. */

let aheadMs = 0;

/** The local Discord's clock may run apart from the browser's. @param {number} theirNowMs */
export function followClock(theirNowMs) {
  aheadMs = theirNowMs - Date.now();
}

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** @type {[Intl.RelativeTimeFormatUnit, number][]} */
const units = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** @param {number} atMs */
export function relativeText(atMs) {
  const seconds = Math.round((atMs - Date.now() - aheadMs) / 1000);
  const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
  return relative.format(Math.trunc(seconds / size), unit);
}

/** @type {Record<string, Intl.DateTimeFormatOptions>} */
const styles = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

/** @param {number} atMs @param {string} style */
export function timeText(atMs, style) {
  if (!Number.isFinite(atMs) || Math.abs(atMs) > 8.64e15) return 'Invalid date';
  return new Intl.DateTimeFormat(undefined, styles[style] ?? styles['f']).format(atMs);
}

/** A `<t:…>` mark. @param {number} seconds @param {string} style */
export function timeMark(seconds, style) {
  const atMs = seconds * 1000;
  const isLive = style === 'R';
  const text = isLive ? relativeText(atMs) : timeText(atMs, style);
  return el('time', { class: 'time-mark', title: timeText(atMs, 'F'), data: isLive ? { at: atMs } : {} }, text);
}

/** When a message was sent. @param {string} iso */
export function sentAt(iso) {
  const atMs = Date.parse(iso);
  const isToday = new Date(atMs).toDateString() === new Date().toDateString();
  const text = isToday ? `Today at ${timeText(atMs, 't')}` : `${timeText(atMs, 'd')} ${timeText(atMs, 't')}`;
  return el('time', { class: 'sent', datetime: iso, title: timeText(atMs, 'F') }, text);
}

setInterval(() => {
  for (const mark of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('time[data-at]'))) {
    const text = relativeText(Number(mark.dataset['at']));
    if (mark.textContent !== text) mark.textContent = text;
  }
}, 1000);
