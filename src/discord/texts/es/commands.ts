import type { CommandTexts } from '../catalogue.ts';

export const commandsEs: CommandTexts = {};
