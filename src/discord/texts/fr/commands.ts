import type { CommandTexts } from '../catalogue.ts';

export const commandsFr: CommandTexts = {};
