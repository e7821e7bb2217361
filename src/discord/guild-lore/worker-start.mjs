// A thread does not take over the loader of the process that started it: TypeScript is switched on here first.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
