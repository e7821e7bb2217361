import type { CommandTexts } from '../catalogue.ts';

export const commandsDe: CommandTexts = {};
