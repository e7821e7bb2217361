/** People who play at random: they press what they see, sometimes twice, sometimes the wrong thing, sometimes nothing. */
import type { ModeName } from '../../../src/game/state.ts';
import type { Question } from '../../../src/quiz/index.ts';
import type { Component, Exchange, Message, Person } from '../../../src/sandbox/index.ts';
import { snowflakeTime, walkComponents } from '../../../src/sandbox/index.ts';
import type { Pressed } from './recount.ts';

export const idsIn = (message: Message): readonly string[] => {
  const ids: string[] = [];
  walkComponents(message.components, (part: Component) => {
    if (part.type === 2 && typeof part.custom_id === 'string' && part['disabled'] !== true) ids.push(part.custom_id);
  });
  return ids;
};

export const textOf = ({ content, embeds }: Message): string =>
  [content, ...embeds.flatMap((embed) => [embed.title ?? '', embed.description ?? ''])].join('\n').replaceAll('\\', '');

export interface Seat {
  readonly mode: ModeName;
  readonly message: Message;
  readonly question: Question;
  readonly who: Person;
  readonly random: () => number;
  /** Hears of every press as it is made. */
  readonly note: (press: Pressed) => void;
}

const isHeard = (exchange: Exchange): boolean => exchange.error === undefined && exchange.message !== undefined;

/** The press is noted at once, and what was told as soon as it is known. */
function follow({ who, message, note }: Seat, answer: Pressed['answer'], made: Promise<Exchange>): Promise<void> {
  return made.then(
    (exchange) => {
      const told = isHeard(exchange) && exchange.message ? textOf(exchange.message).trim() : null;
      const atMs = snowflakeTime(exchange.interactionId);
      note({ userId: who.id, messageId: message.id, answer, atMs, told, isDoubtful: false });
    },
    // What Discord's client does not let one do (the message was edited in between) was not done.
    () => undefined,
  );
}

const typos: readonly ((text: string) => string)[] = [(text) => text, (text) => text, () => 'no idea', () => '2371'];

/** What one person does about an open question. */
export async function act(seat: Seat): Promise<void> {
  const { message, question, who, random } = seat;
  const ids = idsIn(message);
  const answers = ids.filter((id) => id.includes(':answer:'));
  const hint = ids.find((id) => id.includes(':hint:'));
  if (hint !== undefined && random() < 0.3) await follow(seat, null, who.press(message, hint));
  const type = ids.find((id) => id.includes(':type:'));
  if (type !== undefined) return typeIn(seat, type);
  const option = random() < 0.55 ? (question.key ?? 0) : Math.floor(random() * answers.length);
  const id = answers[option];
  if (id === undefined) return;
  const first = follow(seat, option, who.press(message, id));
  // Twice at once, or another one after it.
  const again = Math.floor(random() * answers.length);
  const second = answers[again];
  if (random() < 0.15 && second !== undefined) await follow(seat, again, who.press(message, second));
  await first;
}

async function typeIn(seat: Seat, button: string): Promise<void> {
  const { message, question, who, random } = seat;
  const key = (question.key === null ? question.accepted[0] : question.options[question.key]) ?? '';
  const change = typos[Math.floor(random() * typos.length)] ?? ((text: string) => text);
  try {
    const form = await who.press(message, button);
    if (form.modal) await follow(seat, change(key), who.submit(form, { text: change(key) }));
  } catch {
    // The message was edited in between.
  }
}
