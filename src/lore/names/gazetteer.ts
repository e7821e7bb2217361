import { isCapitalised, tokenise, withoutArticle, type NameToken } from './names.ts';

/**
 * All names of the corpus, matched in one pass over a text: longest first, case of capitals respected.
 * A name may hold in some articles only; a one-word title of a work holds within quotes only.
 */

export interface KnownName {
  readonly name: string;
  readonly entityId: string;
  /** Source ids where the name holds; null for everywhere. */
  readonly scope: ReadonlySet<string> | null;
  readonly quotedOnly: boolean;
}

export interface NameMatch {
  readonly entityIds: readonly string[];
  /** Index of the first and after the last token. */
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

interface Entry extends KnownName {
  readonly tokens: readonly NameToken[];
}

export class Gazetteer {
  /**
   * By their first three words, or as many as they have: few names share these ("Battle of the …" is what many begin with),
   * however many there are. A name that holds in some articles only is kept by each of them, so that a thousand articles' own
   * "the Guild" do not slow each other down.
   */
  readonly #everywhere = new Map<string, Entry[]>();
  readonly #bySource = new Map<string, Entry[]>();
  /** Those of all articles, for questions. */
  readonly #scoped = new Map<string, Entry[]>();
  /** The first words of names, and their first two: most places in a text begin no name, which these tell at once. */
  readonly #starts = new Set<string>();

  constructor(names: Iterable<KnownName>) {
    for (const name of names) this.#add(name);
  }

  #add(known: KnownName): void {
    const tokens = tokenise(withoutArticle(known.name));
    const [first, second] = tokens;
    if (first === undefined) return;
    const key = keyOf(tokens, 0, 3);
    this.#starts.add(first.norm);
    if (second !== undefined) this.#starts.add(keyOf(tokens, 0, 2));
    const entry = { ...known, tokens };
    if (known.scope === null) put(this.#everywhere, key, entry);
    else {
      put(this.#scoped, key, entry);
      for (const source of known.scope) put(this.#bySource, `${source}/${key}`, entry);
    }
  }

  /** Matches in order, none overlapping; without a source (a question), scoped names count too. Of names that fit equally, those scoped to this source come first. */
  match(text: string, sourceId: string | null, tokens: readonly NameToken[] = tokenise(text)): NameMatch[] {
    const found: NameMatch[] = [];
    for (let at = 0; at < tokens.length;) {
      const match = this.#matchAt(text, sourceId, tokens, at);
      if (match !== null) found.push(match);
      at = match === null ? at + 1 : match.last;
    }
    return found;
  }

  /** Names in a question, where capitals may be missing: a lower-case word is a name unless the texts use it as a common one. */
  matchLoosely(text: string, isCommon: (norm: string) => boolean): NameMatch[] {
    const tokens = tokenise(text);
    const raised = tokens.map((token) => ({
      ...token,
      text: token.text.charAt(0).toUpperCase() + token.text.slice(1),
    }));
    const found: NameMatch[] = [];
    for (let at = 0; at < tokens.length;) {
      const loose = this.#matchAt(text, null, raised, at);
      const trusted =
        loose !== null &&
        tokens.slice(loose.first, loose.last).some((token) => isCapitalised(token.text) || !isCommon(token.norm));
      if (loose !== null && trusted) found.push(loose);
      at = loose !== null && trusted ? loose.last : at + 1;
    }
    return found;
  }

  /** What names that begin at a place are kept under, the longest first. */
  #keysAt(tokens: readonly NameToken[], at: number): string[] {
    const first = tokens[at]?.norm ?? '';
    if (at + 1 >= tokens.length) return [first];
    const two = keyOf(tokens, at, 2);
    if (!this.#starts.has(two)) return [first];
    return at + 2 < tokens.length ? [keyOf(tokens, at, 3), two, first] : [two, first];
  }

  /** Names under a key: first those that hold in this source, or in any where none is given. */
  #entries(key: string, sourceId: string | null): readonly Entry[] {
    const scoped = this.#scoped.get(key);
    const everywhere = this.#everywhere.get(key) ?? [];
    if (scoped === undefined) return everywhere;
    const own = sourceId === null ? scoped : (this.#bySource.get(`${sourceId}/${key}`) ?? []);
    return own.length === 0 ? everywhere : [...own, ...everywhere];
  }

  #matchAt(text: string, sourceId: string | null, tokens: readonly NameToken[], at: number): NameMatch | null {
    const first = tokens[at];
    if (first === undefined || !this.#starts.has(first.norm)) return null;
    const entryIds: string[] = [];
    let length = 0;
    // The longest name wins: fewer words are asked for only where no longer name begins here.
    for (const key of this.#keysAt(tokens, at)) {
      if (length > 0) break;
      for (const entry of this.#entries(key, sourceId)) {
        if (entry.tokens.length < length || !fits(entry, tokens, at, text)) continue;
        if (entry.tokens.length > length) entryIds.length = 0;
        length = entry.tokens.length;
        entryIds.push(entry.entityId);
      }
    }
    const last = tokens[at + length - 1];
    if (length === 0 || last === undefined) return null;
    return { entityIds: [...new Set(entryIds)], first: at, last: at + length, from: first.from, to: last.to };
  }
}

/** The words from `at` on, `count` of them or as many as there are. */
function keyOf(tokens: readonly NameToken[], at: number, count: number): string {
  let key = tokens[at]?.norm ?? '';
  for (let index = at + 1; index < Math.min(at + count, tokens.length); index += 1)
    key += ` ${tokens[index]?.norm ?? ''}`;
  return key;
}

function put(index: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = index.get(key);
  if (entries === undefined) index.set(key, [entry]);
  else entries.push(entry);
}

function fits(entry: Entry, tokens: readonly NameToken[], at: number, text: string): boolean {
  for (let index = 0; index < entry.tokens.length; index += 1) {
    const wanted = entry.tokens[index];
    const token = tokens[at + index];
    if (wanted === undefined || token === undefined || wanted.norm !== token.norm) return false;
  }
  for (let index = 0; index < entry.tokens.length; index += 1) {
    const wanted = entry.tokens[index];
    const token = tokens[at + index];
    if (wanted === undefined || token === undefined) return false;
    if (isCapitalised(wanted.text) && !isCapitalised(token.text)) return false;
    if (index > 0 && !joined(text.slice(tokens[at + index - 1]?.to ?? 0, token.from))) return false;
  }
  if (!entry.quotedOnly) return true;
  const from = tokens[at]?.from ?? 0;
  const to = tokens[at + entry.tokens.length - 1]?.to ?? 0;
  return text[from - 1] === '"' && /^[,.]?"/.test(text.slice(to));
}

/** Whether two tokens belong to one name by what stands between them. */
export const joined = (gap: string): boolean =>
  gap === ' (' || /^(?:'s|s')? ?$|^(?:-|–|\. |'s |' |, (?=and\b)|: | & )$/.test(gap);
