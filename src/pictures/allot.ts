/** Shares `places` among groups: small ones whole, the rest in equal parts. Never more than a group has. */
export function allot(wanted: readonly number[], places: number): readonly number[] {
  const given = wanted.map(() => 0);
  let left = places;
  for (;;) {
    let changed = false;
    for (const [i, most] of wanted.entries()) {
      const has = given[i] ?? 0;
      if (left === 0 || has >= most) continue;
      given[i] = has + 1;
      left -= 1;
      changed = true;
    }
    if (!changed) return given;
  }
}
