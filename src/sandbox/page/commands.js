/**
 * Slash commands as one types them: pure functions.
 *
 * @typedef {{ type: number, name: string, description: string, required?: boolean, autocomplete?: boolean,
 *   choices?: { name: string, value: string | number }[], options?: CommandOption[], channel_types?: number[],
 *   min_value?: number, max_value?: number, min_length?: number, max_length?: number }} CommandOption
 * @typedef {{ words: string, description: string, options: CommandOption[] }} Leaf one thing that can be run, such as "trivia start"
 */

/** @param {any[]} commands @returns {Leaf[]} */
export function leavesOf(commands) {
  return commands
    .filter((command) => command.type === 1)
    .flatMap((command) => below(command.name, command))
    .sort((one, other) => one.words.localeCompare(other.words));
}

/** @param {string} words @param {any} step @returns {Leaf[]} */
function below(words, { description, options = [] }) {
  const steps = options.filter((/** @type {CommandOption} */ option) => option.type <= 2);
  if (steps.length === 0) return [{ words, description, options }];
  return steps.flatMap((/** @type {CommandOption} */ step) => below(`${words} ${step.name}`, step));
}

/** Those that fit what was typed after the slash, the best first. @param {Leaf[]} leaves @param {string} typed */
export function fitting(leaves, typed) {
  const wanted = typed.toLowerCase().trim();
  const rankOf = (/** @type {Leaf} */ leaf) => {
    if (leaf.words.startsWith(wanted)) return 0;
    if (leaf.words.split(' ').some((word) => word.startsWith(wanted))) return 1;
    if (leaf.words.includes(wanted)) return 2;
    return leaf.description.toLowerCase().includes(wanted) ? 3 : 4;
  };
  return leaves
    .map((leaf) => ({ leaf, rank: rankOf(leaf) }))
    .filter(({ rank }) => rank < 4)
    .sort((one, other) => one.rank - other.rank)
    .map(({ leaf }) => leaf);
}

/**
 * A command typed or pasted in full, with what follows it: "/faction name: Klin" or "/faction Klin".
 *
 * @param {Leaf[]} leaves @param {string} text
 * @returns {{ leaf: Leaf, values: Record<string, string> } | undefined}
 */
export function readTyped(leaves, text) {
  const typed = text.replace(/^\//, '');
  const fits = leaves.filter(
    (leaf) => `${typed.toLowerCase()} `.startsWith(`${leaf.words} `) && typed.length > leaf.words.length,
  );
  const leaf = fits.sort((one, other) => other.words.length - one.words.length)[0];
  if (!leaf) return undefined;
  const rest = typed.slice(leaf.words.length).trimStart();
  const names = leaf.options.map((option) => option.name).join('|');
  const marks = names === '' ? [] : [...rest.matchAll(new RegExp(`(?:^|\\s)(${names}):\\s*`, 'g'))];
  /** @type {Record<string, string>} */
  const values = {};
  marks.forEach((mark, index) => {
    const end = marks[index + 1]?.index ?? rest.length;
    values[mark[1] ?? ''] = rest.slice(mark.index + mark[0].length, end).trim();
  });
  const [first] = leaf.options;
  if (marks.length === 0 && rest !== '' && first) values[first.name] = rest;
  return { leaf, values };
}

/** What is asked for, in words. @param {CommandOption} option */
export function typeInWords(option) {
  /** @type {Record<number, string>} */
  const words = {
    4: 'whole number',
    5: 'true or false',
    6: 'person',
    7: 'channel',
    8: 'role',
    9: 'person or role',
    10: 'number',
    11: 'file',
  };
  const { min_value: least, max_value: most } = option;
  const limits =
    least !== undefined && most !== undefined
      ? ` ${least}–${most}`
      : least !== undefined
        ? ` from ${least}`
        : most !== undefined
          ? ` up to ${most}`
          : '';
  return `${words[option.type] ?? 'text'}${limits}`;
}

/**
 * What is sent for a typed text; throws a sentence for the person when it cannot be sent.
 *
 * @param {CommandOption} option @param {string} text @returns {unknown}
 */
export function valueOf(option, text) {
  if (option.type === 4 || option.type === 10) {
    const number = Number(text.replace(',', '.'));
    const isFitting = option.type === 4 ? Number.isInteger(number) : Number.isFinite(number);
    if (!isFitting) throw new Error(`"${option.name}" takes a ${option.type === 4 ? 'whole number' : 'number'}.`);
    if (number < (option.min_value ?? -Infinity) || number > (option.max_value ?? Infinity)) {
      throw new Error(`"${option.name}" takes a ${typeInWords(option)}.`);
    }
    return number;
  }
  if (option.type === 3) return text;
  throw new Error(`Choose "${option.name}" from the list.`);
}
