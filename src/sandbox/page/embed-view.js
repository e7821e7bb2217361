import { el, safeUrl } from './element.js';
import { inlineMarkdown, markdown } from './markdown-view.js';
import { timeText } from './times.js';

/** Embeds and attachments. @typedef {import('./markdown-view.js').Names} Names */

/** @param {any} embed @param {any[]} files the message's attachments, which know what their pictures show @param {Names} names */
export function embedView(embed, files, names) {
  const { title, description, author, footer, timestamp } = embed;
  const picture = embed.image && image(embed.image.url, told(embed.image, files) ?? title ?? 'Picture', 'embed-image');
  const thumbnail =
    embed.thumbnail && image(embed.thumbnail.url, told(embed.thumbnail, files) ?? 'Small picture', 'embed-thumbnail');
  const foot = [footer?.text, timestamp && timeText(Date.parse(timestamp), 'f')].filter(Boolean).join(' • ');
  const view = el(
    'div',
    { class: 'embed' },
    el(
      'div',
      { class: 'embed-text' },
      author && el('div', { class: 'embed-author' }, linked(author.url, author.name)),
      title && el('div', { class: 'embed-title' }, linked(embed.url, ...inlineMarkdown(title, names))),
      description && el('div', { class: 'embed-description marked' }, ...markdown(description, names)),
      embed.fields?.length > 0 && fieldsView(embed.fields, names),
    ),
    thumbnail,
    picture,
    foot !== '' && el('div', { class: 'embed-footer' }, foot),
  );
  if (typeof embed.color === 'number' && embed.color > 0) view.style.setProperty('--bar', colour(embed.color));
  return view;
}

/** What a picture shows, in words. @param {any} media @param {any[]} files @returns {string | undefined} */
export function told(media, files) {
  return media.description ?? files.find((file) => file.url === media.url)?.description;
}

/** @param {number} value */
export function colour(value) {
  return `#${value.toString(16).padStart(6, '0')}`;
}

/** Inline fields stand up to three in a row, as in Discord. @param {any[]} fields @param {Names} names */
function fieldsView(fields, names) {
  return el(
    'dl',
    { class: 'embed-fields' },
    ...fields.map((field) =>
      el(
        'div',
        { class: field.inline ? 'field inline' : 'field' },
        el('dt', {}, ...inlineMarkdown(field.name, names)),
        el('dd', { class: 'marked' }, ...markdown(field.value, names)),
      ),
    ),
  );
}

/** @param {string | undefined} url @param {...(Node | string)} children */
function linked(url, ...children) {
  const href = safeUrl(url);
  return href === undefined
    ? el('span', {}, ...children)
    : el('a', { href, target: '_blank', rel: 'noopener noreferrer' }, ...children);
}

/** Only pictures that this machine hosts are loaded; of others the address stands. @param {string} url @param {string} alt @param {string} name */
export function image(url, alt, name) {
  const href = safeUrl(url);
  if (href === undefined) return el('span', { class: 'no-image' }, `Picture not found: ${alt || url}`);
  const isLocal = ['127.0.0.1', 'localhost'].includes(new URL(href).hostname);
  if (!isLocal) return linked(href, `Picture on another host: ${alt || href}`);
  const picture = el('img', { src: href, alt, class: name, loading: 'lazy' });
  return el('a', { href, target: '_blank', rel: 'noopener noreferrer', class: 'image-link' }, picture);
}

/** @param {any} attachment */
export function attachmentView(attachment) {
  const { filename, url, size, description, content_type: type = '' } = attachment;
  if (type.startsWith('image/')) {
    return el('div', { class: 'attachment' }, image(url, description ?? filename, 'attachment-image'));
  }
  return el(
    'div',
    { class: 'attachment file' },
    linked(url, filename),
    el('span', { class: 'quiet' }, ` ${sizeText(size)}`),
  );
}

/** @param {number} bytes */
function sizeText(bytes) {
  if (bytes < 1024) return `${bytes} bytes`;
  return bytes < 1024 ** 2 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}
