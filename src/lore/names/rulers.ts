const ruler = /^([\p{L}'’-]+) (x{0,3}(?:ix|iv|v?i{0,3}))(?: (?!of$|the$)([\p{L}'’-]+))?$/u;

/**
 * Names of one ruler, by folded name: "aldric ii" and "aldric ii marlow", and "jarec marlow" where the only Jarec with a number is
 * Jarec I Marlow. Each leads to the fullest.
 */
export function namesOfRulers(keys: ReadonlySet<string>): ReadonlyMap<string, string> {
  const families = new Map<string, Set<string>>();
  const numbers = new Map<string, Set<string>>();
  for (const key of keys) {
    const [, first = '', number = '', family] = ruler.exec(key) ?? [];
    if (number === '') continue;
    numbers.set(first, (numbers.get(first) ?? new Set()).add(number));
    const own = families.get(`${first} ${number}`) ?? new Set();
    families.set(`${first} ${number}`, family === undefined ? own : own.add(family));
  }
  const fullest = new Map<string, string>();
  for (const [key, [family, ...others]] of families) {
    if (family === undefined || others.length > 0) continue;
    const [first = '', number] = key.split(' ');
    if (keys.has(key)) fullest.set(key, `${key} ${family}`);
    const isOnly = number === 'i' && numbers.get(first)?.size === 1;
    if (isOnly && keys.has(`${first} ${family}`)) fullest.set(`${first} ${family}`, `${key} ${family}`);
  }
  return fullest;
}
