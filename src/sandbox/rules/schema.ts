/** The only module that knows `discord-api-spec`: bodies in, Discord's nested field errors out. */
import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandPatchRequestPartialSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  CreateTextThreadWithMessageRequestSchema,
  CreateTextThreadWithoutMessageRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import type { FieldError, Path } from './refusal.ts';

const schemas = {
  command: ApplicationCommandUpdateRequestSchema,
  commandEdit: ApplicationCommandPatchRequestPartialSchema,
  callbackMessage: CreateMessageInteractionCallbackRequestSchema,
  callbackUpdate: UpdateMessageInteractionCallbackRequestSchema,
  callbackModal: ModalInteractionCallbackRequestSchema,
  callbackChoices: ApplicationCommandAutocompleteCallbackRequestSchema,
  message: MessageCreateRequestSchema,
  messageEdit: MessageEditRequestPartialSchema,
  followUp: IncomingWebhookRequestPartialSchema,
  followUpEdit: IncomingWebhookUpdateRequestPartialSchema,
  threadFromMessage: CreateTextThreadWithMessageRequestSchema,
  thread: CreateTextThreadWithoutMessageRequestSchema,
} as const;

export type SchemaName = keyof typeof schemas;

/** The parts of a zod issue that are read here. */
interface Issue {
  readonly code: string;
  readonly path: PropertyKey[];
  readonly message: string;
  readonly input?: unknown;
  readonly origin?: string;
  readonly format?: string;
  readonly expected?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly values?: readonly unknown[];
  readonly errors?: readonly (readonly Issue[])[];
}

/** What the published schema finds wrong in a body; empty when nothing. */
export function checkSchema(name: SchemaName, body: unknown): FieldError[] {
  const result = schemas[name].safeParse(body, { reportInput: true });
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => fieldErrors(issue as unknown as Issue, []));
}

function fieldErrors(issue: Issue, prefix: Path): FieldError[] {
  const path = [...prefix, ...issue.path];
  if (issue.code === 'invalid_union') return unionErrors(issue, path);
  return [{ path, ...inDiscordsWords(issue) }];
}

/** Of a union's branches only the one whose `type` fits has something useful to say. */
function unionErrors(issue: Issue, path: Path): FieldError[] {
  const branches = issue.errors ?? [];
  const fitting = branches.filter(
    (branch) => !branch.some((inner) => inner.path.length === 1 && inner.path[0] === 'type'),
  );
  const [best] = [...fitting].sort((left, right) => left.length - right.length);
  if (best) return best.flatMap((inner) => fieldErrors(inner, path));
  const types = branches.flatMap((branch) =>
    branch.flatMap((inner) => (inner.path[0] === 'type' ? (inner.values ?? []) : [])),
  );
  if (types.length === 0)
    return [{ path, code: 'UNION_TYPE_INVALID', message: 'This value fits none of the allowed forms.' }];
  const list = [...new Set(types)].map(String).join(', ');
  return [
    { path: [...path, 'type'], code: 'UNION_TYPE_CHOICES', message: `Value of field "type" must be one of (${list}).` },
  ];
}

function inDiscordsWords(issue: Issue): { code: string; message: string } {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
      return {
        code: `${typeWord(issue.expected)}_TYPE_CONVERT`,
        message: `Could not interpret "${shown(issue.input)}" as ${issue.expected ?? 'a value'}.`,
      };
    case 'invalid_value':
      if (issue.input === undefined) return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
      return {
        code: 'BASE_TYPE_CHOICES',
        message: `Value must be one of {${(issue.values ?? []).map(String).join(', ')}}.`,
      };
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int'
        ? { code: 'NUMBER_TYPE_MAX', message: `Value should be less than or equal to ${String(issue.maximum)}.` }
        : { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${String(issue.maximum)} or fewer in length.` };
    case 'too_small':
      if (issue.origin === 'number' || issue.origin === 'int') {
        return {
          code: 'NUMBER_TYPE_MIN',
          message: `Value should be greater than or equal to ${String(issue.minimum)}.`,
        };
      }
      return shown(issue.input) === ''
        ? { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }
        : { code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${String(issue.minimum)} or more in length.` };
    case 'invalid_format':
      if (issue.format === 'url') return { code: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' };
      return {
        code: 'STRING_TYPE_REGEX',
        message: `String value did not match the expected format (${issue.format ?? 'pattern'}).`,
      };
    default:
      return { code: 'BASE_TYPE_INVALID', message: issue.message };
  }
}

function typeWord(expected: string | undefined): string {
  if (expected === 'number' || expected === 'int') return 'NUMBER';
  if (expected === 'array') return 'LIST';
  if (expected === 'object' || expected === 'record') return 'MODEL';
  return expected === 'boolean' ? 'BOOLEAN' : 'STRING';
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
