/** A host's control panel: seen by them alone, a fresh one at every call of /trivia host. */
import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import { ButtonStyle } from 'discord-api-types/v10';
import type { Drive } from '../../game/events.ts';
import { writeCustomId } from '../custom-id.ts';
import { clip } from '../limits.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import type { Row } from './game-parts.ts';
import { button, card, colours, plain, rowOf } from './game-parts.ts';
import { stemLines } from './game-question.ts';

interface PanelQuestion {
  readonly stem: string;
  readonly answer: string;
}

export interface PanelModel {
  readonly gameId: string;
  /** The open question's, or the last one's: 3 and 10 in "3 of 10". */
  readonly position: number;
  readonly length: number;
  /** "busy": a step is under way. */
  readonly now: 'between' | 'open' | 'busy' | 'over';
  /** Null between two questions. */
  readonly current: PanelQuestion | null;
  /** Null where there is none any more. */
  readonly next: PanelQuestion | null;
  readonly answered: number;
}

const drives = ['next', 'close', 'skip', 'standings', 'end'] as const satisfies readonly Drive[];
export const readDrive = (text: string | null): Drive | null => drives.find((one) => one === text) ?? null;

/** `note`: what came of the last press; null for nothing to tell. */
export function renderPanel(model: PanelModel, note: string | null, say: Say): MessageBody {
  const { position, length, now, current, next, answered } = model;
  const lines = [
    ...(note === null ? [] : [note, '']),
    say(`trivia.panel.${now}`, { position, length, count: answered }),
    ...preview(current, 'current', say),
    ...preview(now === 'over' ? null : next, 'next', say),
  ];
  return {
    embeds: [card(colours.game, say('trivia.panel.title'), lines)],
    components: now === 'over' ? [] : [buttons(model, say)],
  };
}

function preview(question: PanelQuestion | null, which: 'current' | 'next', say: Say): readonly string[] {
  if (question === null) return [];
  return [
    '',
    say(`trivia.panel.${which}`),
    ...stemLines(question.stem),
    say('trivia.panel.answer', { answer: plain(clip(question.answer, 300)) }),
  ];
}

/** None is ever greyed out: the panel is drawn when it is pressed, and the game goes on without it. */
function buttons({ gameId, next }: PanelModel, say: Say): Row {
  const style = (what: Drive): APIButtonComponentWithCustomId['style'] =>
    what === 'next' ? ButtonStyle.Primary : what === 'end' ? ButtonStyle.Danger : ButtonStyle.Secondary;
  const label = (what: Drive): string =>
    say(what === 'next' && next === null ? 'trivia.panel.do.finish' : `trivia.panel.do.${what}`);
  return rowOf(drives.map((what) => button(style(what), label(what), writeCustomId('trivia', 'drive', gameId, what))));
}
