/** Nested as Discord nests them: one level a field or index, `_errors` at the field that is wrong. */
export interface FieldErrors {
  _errors?: { code: string; message: string }[];
  [field: string]: FieldErrors | { code: string; message: string }[] | undefined;
}

/** What Discord answers instead of doing what was asked. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: FieldErrors | undefined;

  constructor(status: number, code: number, message: string, errors?: FieldErrors) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  toBody(): Record<string, unknown> {
    const body: Record<string, unknown> = { message: this.message, code: this.code };
    if (this.errors) body['errors'] = this.errors;
    return body;
  }
}

const known = {
  notFound: [404, 0, '404: Not Found'],
  methodNotAllowed: [405, 0, '405: Method Not Allowed'],
  unauthorized: [401, 0, '401: Unauthorized'],
  badJson: [400, 50109, 'The request body contains invalid JSON.'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMember: [404, 10007, 'Unknown Member'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownApplication: [404, 10002, 'Unknown Application'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  tooLarge: [413, 40005, 'Request entity too large'],
  alreadyAnswered: [400, 40060, 'Interaction has already been acknowledged.'],
  tooManyFollowUps: [400, 40094, 'Maximum number of follow up messages reached for this interaction.'],
  missingAccess: [403, 50001, 'Missing Access'],
  cannotEditOthers: [403, 50005, 'Cannot edit a message authored by another user'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  cannotMessageUser: [403, 50007, 'Cannot send messages to this user'],
  wrongChannelType: [400, 50024, 'Cannot execute action on this channel type'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  invalidToken: [401, 50027, 'Invalid Webhook Token'],
  invalidRecipient: [400, 50033, 'Invalid Recipient(s)'],
  threadArchived: [400, 50083, 'Thread is archived'],
  threadExists: [400, 160004, 'A thread has already been created for this message'],
} as const satisfies Record<string, readonly [number, number, string]>;

export function refuse(name: keyof typeof known): Refusal {
  const [status, code, message] = known[name];
  return new Refusal(status, code, message);
}

export type Path = readonly PropertyKey[];

export interface FieldError {
  readonly path: Path;
  readonly code: string;
  readonly message: string;
}

/** 50035 with the errors nested under the fields they are about. */
export function invalidForm(errors: readonly FieldError[]): Refusal {
  const root: FieldErrors = {};
  for (const { path, code, message } of errors) {
    let node = root;
    for (const step of path) {
      const key = String(step);
      const next = node[key];
      const child: FieldErrors = next && !Array.isArray(next) ? next : {};
      node[key] = child;
      node = child;
    }
    (node._errors ??= []).push({ code, message });
  }
  return new Refusal(400, 50035, 'Invalid Form Body', root);
}
