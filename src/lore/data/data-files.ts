import { z } from 'zod';
import { entityKinds } from '../model.ts';
import { parseYaml } from './yaml-file.ts';

/** The schemas of our own data files: an article's front matter, the glossary, the accounts. */

const text = z.string().trim().min(1, 'it must not be empty');
const id = text.regex(/^[a-z0-9][a-z0-9-]*$/, 'an id has lower-case letters, digits and hyphens only');

export const frontMatterSchema = z.strictObject({
  id,
  title: text,
  continuity: text,
  voice: z.enum(['neutral', 'in-universe']).default('neutral'),
  universe: text.nullish().transform((value) => value ?? null),
  licence: text.nullish().transform((value) => value ?? null),
  infobox: z
    .array(
      z.strictObject({
        label: text,
        value: z.union([text, z.number().transform(String)]),
        citation: text.nullish().transform((value) => value ?? null),
      }),
    )
    .default([]),
});

const alias = z.union([text, z.strictObject({ name: text, scope: z.array(text).min(1) })]);

const glossaryEntrySchema = z.strictObject({
  id,
  name: text,
  kind: z.enum(entityKinds),
  universe: text.nullish().transform((value) => value ?? null),
  aliases: z.array(alias).default([]),
  variants: z.array(alias).default([]),
  counterpart: id.nullish().transform((value) => value ?? null),
  partOf: z.union([z.array(id), id.transform((one) => [one])]).default([]),
  near: z.union([z.array(text), text.transform((one) => [one])]).default([]),
  gender: z
    .enum(['female', 'male'])
    .nullish()
    .transform((value) => value ?? null),
  plural: z.boolean().default(false),
  takesThe: z.boolean().default(false),
  scope: z.array(text).default([]),
});
export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;

const accountGroupSchema = z.strictObject({
  id,
  question: text,
  also: z.array(text).default([]),
  asks: z.array(text).default([]),
  subject: text,
  property: text,
  accounts: z
    .array(
      z.strictObject({
        claim: text,
        refs: z.array(z.strictObject({ article: text, sentence: text })).min(1, 'an account needs a reference'),
      }),
    )
    .min(2, 'a disagreement needs two accounts'),
});
export type AccountEntry = z.infer<typeof accountGroupSchema>;

export const parseGlossary = (yaml: string, file = 'glossary.yaml'): GlossaryEntry[] =>
  parseYaml(file, yaml, z.array(glossaryEntrySchema));

export const parseAccounts = (yaml: string, file = 'accounts.yaml'): AccountEntry[] =>
  parseYaml(file, yaml, z.array(accountGroupSchema));
