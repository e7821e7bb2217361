/** What a room keeps its things in: one small plain value of a guild, or of a person, which an adapter reads and replaces. */
import type { z } from 'zod';

export interface Document<T> {
  /** What is kept itself, for reading only: a room clones what it takes in and hands out. Null where there is nothing. */
  read(): Promise<T | null>;
  /**
   * `change` must not alter its argument; null forgets the document, and the argument itself changes nothing. Changes come
   * one after another. Durable when it resolves; should it fail, nothing is changed.
   */
  update(change: (now: T | null) => T | null): Promise<void>;
}

export interface DocumentKind<T> {
  /** Unique, in kebab case: the name of its file, where it lies in one. */
  readonly name: string;
  /** Checks what was kept when it is read again. */
  readonly shape: z.ZodType<T>;
}

export interface Documents {
  ofGuild<T>(guildId: string, kind: DocumentKind<T>): Document<T>;
  /** What belongs to a person alone, in no guild. */
  ofPerson<T>(userId: string, kind: DocumentKind<T>): Document<T>;
  /** Guilds that have anything kept. */
  guilds(): Promise<readonly string[]>;
}

/** What a room knows of one person in one guild: for their export, and to erase it. */
export interface Trace<T> {
  of(guildId: string, userId: string): Promise<readonly T[]>;
  erase(guildId: string, userId: string): Promise<void>;
}

export type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** zod's optional fields may hold undefined; ours are absent then. */
export function withoutUndefined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Defined<T>;
}
