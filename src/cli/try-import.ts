import { runTryImport } from './try-import-tool.ts';

process.exitCode = await runTryImport(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
