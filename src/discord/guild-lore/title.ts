/** What a text of a guild's own is called. It is shown in many places, so it holds no mark that Discord would act on. */

import { decodeHTML } from 'entities';

const titleAtMost = 100;

/** One line without marks of Markdown, mentions or links. */
export const plainTitle = (text: string): string => {
  const plain = text
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[*_~`|<>[\]\\#@]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length <= titleAtMost ? plain : `${plain.slice(0, titleAtMost - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
};

/** How texts say what they are called, the surest first. A heading of a section is none, unless the text begins with it. */
const headings: readonly RegExp[] = [
  /^#[ \t]+([^\n]+?)[ \t#]*$/m,
  /^=[ \t]*([^=\n]+?)[ \t]*=[ \t]*$/m,
  /<h1\b[^>]*>([\s\S]*?)<\/h1>/i,
  /<title\b[^>]*>([\s\S]*?)<\/title>/i,
  /^(?<![\s\S])\s*==[ \t]*([^=\n]+?)[ \t]*==[ \t]*$/m,
  // MediaWiki: a page's first sentence sets its name in bold.
  /^'''(?!')([^'\n]+(?:'[^'\n]+)*)'''/m,
];

function headingOf(words: string): string | undefined {
  const start = words.slice(0, 2000);
  const heading = headings.map((form) => form.exec(start)?.[1]).find((one) => one !== undefined);
  return heading === undefined ? undefined : decodeHTML(heading.replace(/<[^>]+>/g, ''));
}

/** What was asked for, else what the text or its first heading says, else the file's name. */
export function titleFor(words: string, fileName: string, asked = ''): string {
  const matter = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?^title:[ \t]*["']?(.+?)["']?[ \t]*$[\s\S]*?^---/m.exec(words)?.[1];
  const stem = fileName.replace(/\.[A-Za-z0-9]{1,8}$/, '').replace(/[-_]+/g, ' ');
  const first = [asked, matter, headingOf(words), stem].map((one) => plainTitle(one ?? '')).find((one) => one !== '');
  return first ?? 'Untitled';
}
