/** Takes a person out of plain data whose shape is somebody else's: every object with this `userId` goes. */
export function scrub(data: unknown, userId: string): unknown {
  const isPerson = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && 'userId' in value && value.userId === userId;
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.filter((item) => !isPerson(item) && item !== userId).map(visit);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== userId)
        .map(([key, item]) => [key, isPerson(item) || item === userId ? null : visit(item)]),
    );
  };
  return isPerson(data) ? null : visit(data);
}
