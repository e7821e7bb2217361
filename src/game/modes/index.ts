import type { ModeName } from '../state.ts';
import { classic } from './classic.ts';
import type { Mode } from './mode.ts';

export const modes: Readonly<Record<ModeName, Mode>> = { classic };
