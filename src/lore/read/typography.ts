/** Typographic variants folded to one form, so that no later stage needs to know them. Lengths may change. */
export function foldTypography(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2018\u2019\u02BC\u2032]/g, "'")
    .replace(/[\u201C\u201D\u201E\u2033]/g, '"')
    .replace(/[\u00A0\u2007\u202F\u2009]/g, ' ')
    .replace(/[\u200B\u200C\u200D\u2060\u00AD]/g, '')
    .replace(/\u2026/g, '...');
}

/** Without the leftovers of a wiki's page (edit links, footnote marks), and with the full stop that a writer left to a citation. */
export function stripWikiMarks(text: string): string {
  return (
    text
      .replace(
        /\[(?:\d{1,3}|[a-z]|(?:note|nb|n|fn) \d+|citation needed|(?:clarification|page|better source|verification|attribution) needed|verify|clarify|sic|dubious(?: ?[–-] ?discuss)?|(?:permanent )?dead link|failed verification|original research\??|(?:by |according to )?whom\?|who\?|when\?|where\?|which\?|why\?|edit|edit source|source)\]/gi,
        '',
      )
      .replace(/\[ ?\]/g, '')
      // 'one son, Drex ("The Feast") Martok sees': a sentence that ends with the episodes that show it, and without its full stop.
      .replace(/(?<=\p{L})(?= \("[^"()]+"(?:, "[^"()]+")*\) \p{Lu}\p{Ll}+ \p{Ll})/gu, '.')
  );
}
