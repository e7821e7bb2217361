/** A text or data file that cannot be used. The message is one clear sentence, fit to be shown to people. */
export class LoreError extends Error {
  override readonly name = 'LoreError';
}
