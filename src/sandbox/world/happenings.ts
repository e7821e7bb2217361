import type { Message } from '../wire.ts';
import type { Channel, Guild, Member, Role } from './state.ts';

/** What happened in the world. The gateway, people who wait and the people socket all listen to the same stream. */
export type Happening =
  | { readonly kind: 'message' | 'edit' | 'delete'; readonly message: Message }
  | { readonly kind: 'guild'; readonly change: 'create' | 'leave'; readonly guild: Guild }
  | { readonly kind: 'channel'; readonly change: 'create' | 'update' | 'delete'; readonly channel: Channel }
  | {
      readonly kind: 'member';
      readonly change: 'add' | 'update' | 'remove';
      readonly guild: Guild;
      readonly member: Member;
    }
  | { readonly kind: 'role'; readonly change: 'create' | 'update'; readonly guild: Guild; readonly role: Role }
  | { readonly kind: 'commands'; readonly guildId: string | null }
  | { readonly kind: 'typing'; readonly channelId: string; readonly userId: string };

export interface Bus {
  emit(happening: Happening): void;
  /** The returned function ends it. */
  listen(listener: (happening: Happening) => void): () => void;
}

export function createBus(): Bus {
  const listeners = new Set<(happening: Happening) => void>();
  return {
    emit(happening) {
      for (const listener of listeners) listener(happening);
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
