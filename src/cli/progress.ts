/** Progress on stderr: a line that is redrawn on a terminal, a few plain lines otherwise, nothing for what is done at once. */
export interface ProgressShell {
  readonly err: (text: string) => void;
  readonly isTerminal: boolean;
  readonly nowMs: () => number;
}

const quietMs = 1500;
const width = 24;

export function createProgress(
  label: string,
  shell: ProgressShell,
): { step: (done: number, total: number) => void; end: () => void } {
  const startedMs = shell.nowMs();
  let shownMs = startedMs;
  let drawn = false;
  const step = (done: number, total: number): void => {
    const nowMs = shell.nowMs();
    if (nowMs - startedMs < quietMs || nowMs - shownMs < (shell.isTerminal ? 100 : 5000)) return;
    shownMs = nowMs;
    const share = total === 0 ? 1 : done / total;
    const filled = Math.round(share * width);
    const line = `${label}: [${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${String(Math.floor(share * 100))}%`;
    shell.err(shell.isTerminal ? `\r${line}` : `${line}\n`);
    drawn = shell.isTerminal;
  };
  return {
    step,
    end: () => {
      if (drawn) shell.err('\r\u001B[K');
    },
  };
}
