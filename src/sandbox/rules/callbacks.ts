import type { Choice, Component } from '../wire.ts';
import type { MessageBody } from '../world/messages.ts';
import { walkComponents } from '../world/messages.ts';
import { checkMessage, normaliseMessage } from './messages.ts';
import { invalidForm } from './refusal.ts';
import type { FieldError } from './refusal.ts';
import { checkSchema } from './schema.ts';

export type InteractionKind = 'command' | 'component' | 'autocomplete' | 'modal';

export interface ModalBody {
  custom_id: string;
  title: string;
  components: Component[];
}

/** What the bot answers first to an interaction. */
export type Callback =
  | { readonly kind: 'message' | 'defer' | 'update'; readonly body: MessageBody }
  | { readonly kind: 'defer-update' }
  | { readonly kind: 'choices'; readonly choices: Choice[] }
  | { readonly kind: 'modal'; readonly modal: ModalBody };

/** Which callback types Discord takes for which interaction. */
const allowedTypes: Readonly<Record<InteractionKind, readonly number[]>> = {
  command: [4, 5, 9],
  component: [4, 5, 6, 7, 9],
  autocomplete: [8],
  modal: [4, 5],
};

interface Question {
  readonly kind: InteractionKind;
  /** Whether the interaction came from a component of a message (a form may, too). */
  readonly hasMessage: boolean;
  readonly fileNames: readonly string[];
  readonly checkBodies: boolean;
}

/** Reads a callback, or throws the Refusal that Discord would answer. */
export function readCallback(raw: unknown, question: Question): Callback {
  const envelope = typeof raw === 'object' && raw !== null ? (raw as { type?: unknown; data?: unknown }) : {};
  const types = question.kind === 'modal' && question.hasMessage ? [4, 5, 6, 7] : allowedTypes[question.kind];
  const type = typeof envelope.type === 'number' ? envelope.type : Number.NaN;
  if (!types.includes(type)) {
    const message = `Value must be one of {${types.join(', ')}}.`;
    throw invalidForm([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]);
  }
  if (type === 8) return { kind: 'choices', choices: readChoices(envelope, question) };
  if (type === 9) return { kind: 'modal', modal: readModal(envelope, question) };
  if (type === 6) return { kind: 'defer-update' };
  const body = normaliseMessage(envelope.data);
  const isUpdate = type === 7;
  if (question.checkBodies && type !== 5) {
    const schema = isUpdate ? 'callbackUpdate' : 'callbackMessage';
    const check = { schema, fileNames: question.fileNames, path: ['data'] } as const;
    // An update may leave everything as it is, which is no empty message.
    const judged = isUpdate && !clearsAll(body) ? { poll: {}, ...body } : body;
    checkMessage({ ...envelope, data: body }, judged, check);
  }
  if (type === 5) return { kind: 'defer', body };
  return { kind: isUpdate ? 'update' : 'message', body };
}

function clearsAll(body: MessageBody): boolean {
  return body.content !== undefined && body.embeds !== undefined && body.components !== undefined;
}

function readChoices(envelope: { data?: unknown }, question: Question): Choice[] {
  if (question.checkBodies) {
    const errors = checkSchema('callbackChoices', envelope);
    if (errors.length > 0) throw invalidForm(errors);
  }
  const data = envelope.data as { choices?: Choice[] | null } | undefined;
  return data?.choices ?? [];
}

const partsAtMost = 5;

function readModal(envelope: { data?: unknown }, question: Question): ModalBody {
  const modal = envelope.data as ModalBody;
  if (!question.checkBodies) return modal;
  const schemaErrors = checkSchema('callbackModal', envelope);
  if (schemaErrors.length > 0) throw invalidForm(schemaErrors);
  const errors: FieldError[] = [];
  const path = ['data', 'components'];
  if (modal.components.length > partsAtMost) {
    errors.push({ path, code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${partsAtMost} or fewer in length.` });
  }
  const seen = new Set<string>();
  walkComponents(modal.components, (component) => {
    const { custom_id: id } = component;
    if (id !== undefined && seen.has(id)) {
      errors.push({
        path,
        code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
        message: `Component custom id cannot be duplicated: ${id}`,
      });
    }
    if (id !== undefined) seen.add(id);
  });
  modal.components.forEach((component, index) => {
    errors.push(...checkRow(component, [...path, index]), ...checkInputs(component, [...path, index]));
  });
  if (errors.length > 0) throw invalidForm(errors);
  return modal;
}

/** In an action row a text input carries its own label; under a label component it must not. */
function checkRow(component: Component, path: readonly PropertyKey[]): FieldError[] {
  const at = [...path, 'components', 0, 'label'];
  const [input] = component.type === 1 ? (component.components ?? []) : [];
  if (input && !input.label) return [{ path: at, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }];
  if (component.type === 18 && component.component?.type === 4 && component.component.label) {
    const message = 'A text input inside a label cannot have a label of its own';
    return [{ path: [...path, 'component', 'label'], code: 'TEXT_INPUT_LABEL_INVALID', message }];
  }
  return [];
}

function checkInputs(component: Component, path: readonly PropertyKey[]): FieldError[] {
  const errors: FieldError[] = [];
  walkComponents([component], ({ type, value, min_length: least, max_length: most }) => {
    if (type !== 4) return;
    if (typeof least === 'number' && typeof most === 'number' && least > most) {
      errors.push({
        path,
        code: 'TEXT_INPUT_MIN_LENGTH_INVALID',
        message: 'Min length must not be greater than max length',
      });
    }
    if (typeof value === 'string' && typeof most === 'number' && value.length > most) {
      errors.push({ path, code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${most} or fewer in length.` });
    }
  });
  return errors;
}
