import type { App, Command, PartCall, Reply, SlashCall } from '../src/discord/command.ts';
import { privateReply } from '../src/discord/command.ts';
import { chosen, complete } from './quiz/choose.ts';
import { definition, menuDefinition } from './quiz/definition.ts';
import { exportList } from './quiz/export.ts';
import { decideImport, importList } from './quiz/import.ts';
import { list, queue, search, turnList, turnSearch } from './quiz/lists.ts';
import { preview, stats } from './quiz/look.ts';
import { approve, decline, open, openDecline, remove, restoreAny, retireAny, undo } from './quiz/states.ts';
import {
  begin,
  beginFrom,
  drop,
  keepDraft,
  openEdit,
  refill,
  save,
  submitEdit,
  submitFilled,
  submitNew,
} from './quiz/write.ts';

type Act = (call: PartCall, app: App) => Reply | Promise<Reply>;

/** By the action of the custom id `v1:quiz:ACTION:REF[:ARG]`. */
const acts: Readonly<Record<string, Act>> = {
  new: submitNew,
  filled: submitFilled,
  refill,
  save,
  draft: keepDraft,
  drop,
  edit: (call, app) => openEdit(call, app, call.ref),
  edited: submitEdit,
  approve: (call, app) => approve(call, app, call.ref, 'approve'),
  retire: (call, app) => retireAny(call, app, call.ref),
  restore: (call, app) => restoreAny(call, app, call.ref),
  remove: (call, app) => remove(call, app, call.ref),
  decline: openDecline,
  declined: decline,
  undo,
  open: (call, app) => open(call, app, call.values[0] ?? call.ref),
  list: turnList,
  search: turnSearch,
  preview: (call, app) => preview(call, app, call.ref),
  stats: (call, app) => stats(call, app, call.ref),
};

async function about(call: SlashCall, app: App, act: (call: SlashCall, app: App, id: string) => Promise<Reply>) {
  return act(call, app, await chosen(call, app));
}

const command: Command = {
  definition,
  slowReplies: 'private',
  execute(call, app) {
    switch (call.subcommand) {
      case 'suggest':
        return begin('suggest', call);
      case 'add':
        return begin('add', call);
      case 'edit':
        return about(call, app, openEdit);
      case 'remove':
        return about(call, app, remove);
      case 'list':
        return list(call, app);
      case 'search':
        return search(call, app);
      case 'preview':
        return about(call, app, preview);
      case 'queue':
        return queue(call, app);
      case 'stats':
        return about(call, app, stats);
      case 'retire':
        return about(call, app, retireAny);
      case 'restore':
        return about(call, app, restoreAny);
      case 'import':
        return importList(call, app);
      case 'export':
        return exportList(call, app);
      default:
        return privateReply({ content: call.say('oldPart') });
    }
  },
  autocomplete: complete,
  menus: [{ definition: menuDefinition, execute: beginFrom }],
  features: {
    import: decideImport,
    quiz(call, app) {
      const act = Object.hasOwn(acts, call.action) ? acts[call.action] : undefined;
      return act ? act(call, app) : privateReply({ content: call.say('oldPart') });
    },
  },
};
export default command;
