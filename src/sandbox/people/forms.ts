import type { Modal } from '../interactions.ts';
import { numberComponents, walkComponents } from '../world/messages.ts';
import type { Component } from '../wire.ts';
import { chosenValues } from './parts.ts';
import type { Resolved } from './resolved.ts';

/** Values by the fields' custom ids: text, a list of chosen values, true or false, or files. */
export type FormValues = Readonly<Record<string, unknown>>;

const textInput = 4;
const fileUpload = 19;
const radioGroup = 21;
const checkboxGroup = 22;
const checkbox = 23;

/** The fields of a form, in order, each with the label a person reads. */
function fieldsOf(modal: Modal): { customId: string; label: string; field: Component }[] {
  const fields: { customId: string; label: string; field: Component }[] = [];
  for (const part of modal.components) {
    walkComponents([part], (component) => {
      if (component.custom_id === undefined) return;
      fields.push({ customId: component.custom_id, label: component.label ?? part.label ?? '', field: component });
    });
  }
  return fields;
}

/** The data of a form's submit; throws where Discord's client would not let the person send it. */
export function formData(modal: Modal, values: FormValues, resolved: Resolved): Record<string, unknown> {
  const known = new Set(fieldsOf(modal).map((field) => field.customId));
  for (const name of Object.keys(values)) {
    if (!known.has(name)) throw new Error(`The form has no field "${name}". There are: ${[...known].join(', ')}.`);
  }
  const components = numberComponents(modal.components).map((part) => submitted(part, values, resolved));
  const data: Record<string, unknown> = { custom_id: modal.custom_id, components };
  const found = resolved.data();
  if (found) data['resolved'] = found;
  return data;
}

function submitted(part: Component, values: FormValues, resolved: Resolved): Record<string, unknown> {
  const { type, id } = part;
  if (part.component) return { type, id, component: field(part.component, values, resolved) };
  if (part.components) return { type, id, components: part.components.map((inner) => field(inner, values, resolved)) };
  return { type, id };
}

function field(input: Component, values: FormValues, resolved: Resolved): Record<string, unknown> {
  const { type, id, custom_id: customId } = input;
  const given = values[customId ?? ''];
  return { type, id, custom_id: customId, ...fieldValue(input, given, resolved) };
}

function fieldValue(input: Component, given: unknown, resolved: Resolved): Record<string, unknown> {
  const isRequired = input.required ?? input.type !== checkbox;
  switch (input.type) {
    case textInput:
      return { value: text(input, given, isRequired) };
    case checkbox:
      return { value: given === true };
    case radioGroup:
      if (given === undefined && isRequired)
        throw new Error(`The field "${input.custom_id ?? ''}" has to be filled in.`);
      return { value: given ?? null };
    case fileUpload: {
      const files = given === undefined ? [] : Array.isArray(given) ? given : [given];
      if (files.length === 0 && isRequired) throw new Error(`The field "${input.custom_id ?? ''}" needs a file.`);
      return { values: files.map((file: unknown) => resolved.upload(file)) };
    }
    default: {
      const list: unknown[] = given === undefined ? defaults(input) : Array.isArray(given) ? given : [given];
      if (list.length === 0 && !isRequired) return { values: [] };
      const select = input.type === checkboxGroup ? { max_values: (input.options ?? []).length, ...input } : input;
      return { values: chosenValues(select, list, resolved) };
    }
  }
}

function defaults(input: Component): string[] {
  const options = (input.options ?? []).filter((option) => option.default === true).map((option) => option.value);
  return options.length > 0 ? options : (input.default_values ?? []).map((entry) => entry.id);
}

function text(input: Component, given: unknown, isRequired: boolean): string {
  const value = given === undefined ? (input.value ?? '') : given;
  const name = input.custom_id ?? '';
  if (typeof value !== 'string') throw new Error(`The field "${name}" takes text.`);
  if (value === '' && isRequired) throw new Error(`The field "${name}" has to be filled in.`);
  if (value === '') return value;
  const least = input.min_length ?? 0;
  const most = input.max_length ?? 4000;
  if (value.length < least || value.length > most)
    throw new Error(`The field "${name}" takes ${least} to ${most} characters.`);
  return value;
}
