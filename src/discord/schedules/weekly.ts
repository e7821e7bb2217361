/** The weekly game in all guilds: announced at its time, begun a minute later, and at rest where nobody answers. */
import { weeklyPace } from '../../game/daily.ts';
import { modes } from '../../game/modes/index.ts';
import { planLimits } from '../../game/plan.ts';
import type { Plan } from '../../game/state.ts';
import type { ComingGame, WeeklyBook } from '../../guilds/port/daily.ts';
import type { GuildSettings } from '../../guilds/store.ts';
import type { ChannelLoss, Sending } from '../poster.ts';
import { channelLoss } from '../poster.ts';
import { sayIn } from '../texts.ts';
import { renderBreak, renderComing } from '../views/daily.ts';
import { words } from '../views/game-parts.ts';
import type { Setting } from './book.ts';
import { dueOf, earliest, newBook, scopeIn, settingOf, withSetting } from './book.ts';
import type { ScheduleParts } from './contract.ts';
import { retryMs } from './rota.ts';
import type { createSwitchOff } from './switch-off.ts';
import { localeOf } from './switch-off.ts';

export interface WeeklyParts extends Pick<ScheduleParts, 'poster' | 'store' | 'games' | 'clock' | 'log'> {
  readonly switchOff: ReturnType<typeof createSwitchOff>;
}

/** One guild at one moment. */
interface Visit {
  readonly guildId: string;
  readonly settings: GuildSettings;
  readonly setting: Setting;
  readonly nowMs: number;
}

const emptyBook: WeeklyBook = { ...newBook, coming: null, gameId: null };

export function createWeekly({ poster, store, games, clock, log, switchOff }: WeeklyParts) {
  const keep = async (guildId: string, book: WeeklyBook): Promise<WeeklyBook> => {
    await store.daily.saveWeekly(guildId, book);
    return book;
  };

  /** Does what is due; resolves with the time of what comes next, or null for nothing. */
  async function attend(guildId: string): Promise<number | null> {
    const settings = await store.settings.get(guildId);
    // Without its day it would come daily.
    const setting = settings.weekly?.weekday === undefined ? null : settingOf(settings.weekly, settings);
    const kept = await store.daily.weekly(guildId);
    if (!kept && !setting) return null;
    const armed = withSetting(kept ?? emptyBook, setting, clock.now());
    let book = armed === kept ? kept : await keep(guildId, setting ? armed : { ...armed, coming: null });
    if (!setting) return null;
    const visit = { guildId, settings, setting, nowMs: clock.now() };
    if (book.coming) book = await goOn(visit, book, book.coming);
    const due = dueOf(book, setting, visit.nowMs, weeklyPace.catchUpMs);
    if (due?.isNow && !book.coming) book = await next(visit, { ...book, date: due.occurrence.date });
    return upcoming(visit, book);
  }

  function upcoming({ setting, nowMs }: Visit, { coming, ...book }: WeeklyBook): number | null {
    const due = dueOf(book, setting, clock.now(), weeklyPace.catchUpMs);
    // What should have gone on by now did not: it is tried again.
    const goesOn = coming && (coming.messageId === null || coming.startsAtMs <= nowMs);
    return earliest(goesOn ? clock.now() + retryMs : coming && coming.startsAtMs, due && due.occurrence.atMs);
  }

  async function next(visit: Visit, book: WeeklyBook): Promise<WeeklyBook> {
    const { guildId, setting, nowMs } = visit;
    const unanswered = await unansweredWith(guildId, book);
    const counted = { ...book, unanswered, gameId: null };
    if (unanswered >= weeklyPace.pauseAfter) return takeBreak(visit, counted);
    const coming = {
      channelId: setting.channelId,
      messageId: null,
      dueMs: nowMs,
      startsAtMs: nowMs + weeklyPace.leadMs,
    };
    return announce(visit, await keep(guildId, { ...counted, coming }), coming);
  }

  /** Games in a row that nobody answered in, the last one among them. */
  async function unansweredWith(guildId: string, { gameId, unanswered }: WeeklyBook): Promise<number> {
    if (gameId === null) return unanswered;
    for (let questionNo = 1; questionNo <= planLimits.questions.max; questionNo += 1) {
      if ((await store.awards.of(guildId, gameId, questionNo)).length > 0) return 0;
    }
    return unanswered + 1;
  }

  function goOn(visit: Visit, book: WeeklyBook, coming: ComingGame): Promise<WeeklyBook> {
    const { guildId, nowMs, setting } = visit;
    const isOld = nowMs - coming.dueMs > weeklyPace.catchUpMs;
    const dropped = { ...book, coming: null };
    if (coming.channelId !== setting.channelId) return keep(guildId, dropped);
    if (coming.messageId === null) return isOld ? keep(guildId, dropped) : announce(visit, book, coming);
    if (isOld) return giveUp(visit, dropped, 'weekly.missed');
    return coming.startsAtMs <= nowMs ? begin(visit, book, coming.messageId) : Promise.resolve(book);
  }

  async function announce(visit: Visit, book: WeeklyBook, coming: ComingGame): Promise<WeeklyBook> {
    const { guildId, settings, setting } = visit;
    const { roleId } = setting;
    const plan = planOf(settings);
    const body = renderComing({ ...plan, ...coming, roleId: roleId ?? null }, sayIn(localeOf(settings)));
    const sending: Sending = { nonce: `w${coming.dueMs.toString(36)}-${guildId}`.slice(0, 25) };
    try {
      const messageId = await poster.send(coming.channelId, body, roleId ? { ...sending, roles: [roleId] } : sending);
      return await keep(guildId, { ...book, coming: { ...coming, messageId } });
    } catch (fault) {
      const loss = channelLoss(fault);
      log.warn({ guildId, channelId: coming.channelId, loss, err: fault }, 'a weekly game could not be announced');
      return loss ? off(visit, book, loss) : book;
    }
  }

  async function begin(visit: Visit, book: WeeklyBook, gameId: string): Promise<WeeklyBook> {
    const { guildId, settings, setting } = visit;
    const { channelId } = setting;
    const locale = localeOf(settings);
    const starter = { userId: '', displayName: sayIn(locale)('weekly.starter') };
    const within = scopeIn(settings, channelId);
    const outcome = await games.start({ gameId, guildId, channelId, locale, starter, plan: planOf(settings), within });
    switch (outcome.kind) {
      case 'started':
        return keep(guildId, { ...book, coming: null, gameId });
      case 'running':
        return giveUp(visit, { ...book, coming: null }, 'weekly.running');
      case 'no-questions':
        return giveUp(visit, { ...book, coming: null }, 'weekly.noQuestions');
      case 'cannot-post':
        return outcome.loss ? off(visit, book, outcome.loss) : book;
      case 'not-ready':
        return book;
    }
  }

  /** This week's game is left out, with a word. */
  async function giveUp(
    { guildId, settings, setting }: Visit,
    book: WeeklyBook,
    why: 'weekly.missed' | 'weekly.running' | 'weekly.noQuestions',
  ): Promise<WeeklyBook> {
    const kept = await keep(guildId, book);
    await poster.send(setting.channelId, words(sayIn(localeOf(settings))(why))).catch((fault: unknown) => {
      log.warn({ guildId, err: fault }, 'nobody could be told that a weekly game was left out');
    });
    return kept;
  }

  async function takeBreak(visit: Visit, book: WeeklyBook): Promise<WeeklyBook> {
    const { guildId, settings, setting } = visit;
    const body = renderBreak('weekly', weeklyPace.pauseAfter, sayIn(localeOf(settings)));
    try {
      await poster.send(setting.channelId, body, { nonce: `v${book.date ?? ''}-${guildId}`.slice(0, 25) });
    } catch (fault) {
      const loss = channelLoss(fault);
      if (loss) return off(visit, book, loss);
      throw fault;
    }
    return keep(guildId, { ...book, isPaused: true });
  }

  async function off({ guildId, settings, setting }: Visit, book: WeeklyBook, loss: ChannelLoss): Promise<WeeklyBook> {
    await switchOff({ guildId, what: 'weekly', channelId: setting.channelId, loss, settings });
    return keep(guildId, { ...book, coming: null });
  }

  return { attend };
}

/** A classic game, as the server has set its games. */
function planOf(settings: GuildSettings): Plan {
  return {
    mode: 'classic',
    topic: null,
    difficulty: settings.difficulty ?? null,
    questions: settings.questions ?? planLimits.questions.usual,
    seconds: settings.seconds ?? modes.classic.usualSeconds,
    ...((settings.answerChanges ?? 0) === 1 ? { changes: 1 } : {}),
  };
}
