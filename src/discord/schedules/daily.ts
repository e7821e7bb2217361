/** The question of the day in all guilds: asked at its time, closed when the next one comes, and at rest where nobody answers. */
import { dailyPace } from '../../game/daily.ts';
import type { Occurrence } from '../../game/schedule.ts';
import { nextOccurrence } from '../../game/schedule.ts';
import type { DailyBook, OpenDaily } from '../../guilds/port/daily.ts';
import type { GuildSettings } from '../../guilds/store.ts';
import type { Question } from '../../quiz/index.ts';
import type { ChannelLoss } from '../poster.ts';
import { channelLoss } from '../poster.ts';
import { sayIn } from '../texts.ts';
import { renderBreak, renderDailyClosed, renderDailyOpen } from '../views/daily.ts';
import type { DailyAnswers } from './answers.ts';
import type { Setting } from './book.ts';
import { dueOf, earliest, newBook, scopeIn, settingOf, withSetting } from './book.ts';
import type { ScheduleParts } from './contract.ts';
import { retryMs } from './rota.ts';
import type { createSwitchOff } from './switch-off.ts';
import { localeOf } from './switch-off.ts';

export interface DailyParts extends ScheduleParts {
  readonly answers: DailyAnswers;
  readonly switchOff: ReturnType<typeof createSwitchOff>;
}

/** One guild at one moment. */
interface Visit {
  readonly guildId: string;
  readonly settings: GuildSettings;
  readonly setting: Setting | null;
  readonly nowMs: number;
}

/** As many buttons stand in a row. */
const optionsAtMost = 5;
const canAsk = ({ key, options }: Question): boolean =>
  key !== null && options.length >= 2 && options.length <= optionsAtMost;

const emptyBook: DailyBook = { ...newBook, number: 0, open: null };

export function createDaily({ poster, store, clock, random, log, draw, titleOf, answers, switchOff }: DailyParts) {
  const keep = async (guildId: string, book: DailyBook): Promise<DailyBook> => {
    await store.daily.saveDaily(guildId, book);
    return book;
  };

  /** Does what is due; resolves with the time of what comes next, or null for nothing. */
  async function attend(guildId: string): Promise<number | null> {
    const settings = await store.settings.get(guildId);
    const setting = settingOf(settings.daily, settings);
    const visit = { guildId, settings, setting, nowMs: clock.now() };
    const kept = await store.daily.daily(guildId);
    if (!kept && !setting) return null;
    let book = kept ?? emptyBook;
    const armed = withSetting(book, setting, visit.nowMs);
    if (armed !== book) book = await keep(guildId, armed);
    if (book.open?.messageId === null) book = await post(visit, book, book.open);
    const due = setting && dueOf(book, setting, visit.nowMs, dailyPace.catchUpMs);
    if (book.open?.messageId && (visit.nowMs >= book.open.closesAtMs || due?.isNow))
      book = await close(visit, book, book.open);
    if (setting && due?.isNow) book = await next(visit, setting, book, due.occurrence);
    return upcoming(visit, book);
  }

  function upcoming({ setting }: Visit, { open, ...book }: DailyBook): number | null {
    if (open?.messageId === null) return clock.now() + retryMs;
    const due = setting && dueOf(book, setting, clock.now(), dailyPace.catchUpMs);
    return earliest(open && open.closesAtMs, due && due.occurrence.atMs);
  }

  function next(visit: Visit, setting: Setting, book: DailyBook, occurrence: Occurrence): Promise<DailyBook> {
    const passed = { ...book, date: occurrence.date };
    return book.unanswered >= dailyPace.pauseAfter
      ? takeBreak(visit, setting, passed)
      : ask(visit, setting, passed, occurrence);
  }

  async function ask(visit: Visit, setting: Setting, book: DailyBook, { atMs }: Occurrence): Promise<DailyBook> {
    const { guildId, settings } = visit;
    const question = await drawFor(guildId, settings, setting.channelId);
    const closes = nextOccurrence(setting.timetable, atMs);
    if (!question || !closes) {
      log.warn({ guildId }, 'there is no question that could be asked today');
      return keep(guildId, book);
    }
    const number = book.number + 1;
    const open = {
      number,
      channelId: setting.channelId,
      messageId: null,
      locale: localeOf(settings),
      question,
      dueMs: atMs,
      closesAtMs: closes.atMs,
    };
    return post(visit, await keep(guildId, { ...book, number, open }), open);
  }

  async function drawFor(guildId: string, settings: GuildSettings, channelId: string): Promise<Question | null> {
    const wish = {
      count: 1,
      seen: await store.questions.asked(guildId),
      random,
      canAsk,
      ...(settings.difficulty === undefined ? {} : { difficulty: settings.difficulty }),
    };
    return (await draw(wish, guildId, scopeIn(settings, channelId)))[0] ?? null;
  }

  /** Also after a crash amid posting: Discord knows the first try by its nonce, and makes no second message. */
  async function post(visit: Visit, book: DailyBook, open: OpenDaily): Promise<DailyBook> {
    const { guildId, settings, nowMs } = visit;
    const isWanted = settings.daily?.channelId === open.channelId && nowMs - open.dueMs <= dailyPace.catchUpMs;
    // Nobody has seen it, so that its number is free again.
    const dropped = { ...book, number: book.number - 1, open: null };
    if (!isWanted) return keep(guildId, dropped);
    const { roleId } = settings.daily;
    const body = renderDailyOpen({ ...open, roleId: roleId ?? null }, sayIn(open.locale));
    const nonce = `d${open.number}-${guildId}`.slice(0, 25);
    try {
      const messageId = await poster.send(open.channelId, body, { nonce, ...(roleId ? { roles: [roleId] } : {}) });
      const posted = await keep(guildId, { ...book, open: { ...open, messageId } });
      await store.questions.markAsked(guildId, [open.question.id]);
      return posted;
    } catch (fault) {
      const loss = channelLoss(fault);
      log.warn({ guildId, channelId: open.channelId, loss, err: fault }, 'a question of the day could not be posted');
      if (loss === null) return book;
      await off(visit, open.channelId, loss);
      return keep(guildId, dropped);
    }
  }

  async function close({ guildId }: Visit, book: DailyBook, open: OpenDaily): Promise<DailyBook> {
    const given = await answers.close(guildId, open);
    const model = { ...open, answers: given, source: await titleOf(guildId, open.question.evidence.source) };
    try {
      if (open.messageId)
        await poster.edit(open.channelId, open.messageId, renderDailyClosed(model, sayIn(open.locale)));
    } catch (fault) {
      log.warn({ guildId, channelId: open.channelId, err: fault }, 'the answer of a question of the day was not shown');
    }
    return keep(guildId, { ...book, open: null, unanswered: given.length === 0 ? book.unanswered + 1 : 0 });
  }

  async function takeBreak(visit: Visit, { channelId }: Setting, book: DailyBook): Promise<DailyBook> {
    const { guildId, settings } = visit;
    const body = renderBreak('daily', dailyPace.pauseAfter, sayIn(localeOf(settings)));
    try {
      await poster.send(channelId, body, { nonce: `b${book.number}-${guildId}`.slice(0, 25) });
    } catch (fault) {
      const loss = channelLoss(fault);
      if (loss) await off(visit, channelId, loss);
      else throw fault;
    }
    return keep(guildId, { ...book, isPaused: true });
  }

  const off = ({ guildId, settings }: Visit, channelId: string, loss: ChannelLoss): Promise<void> =>
    switchOff({ guildId, what: 'daily', channelId, loss, settings });

  return { attend };
}
