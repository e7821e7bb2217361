import type { FileHost } from './attachments.ts';
import type { CallLog } from './calls.ts';
import type { FaultPlan } from './faults.ts';
import type { Gateway } from './gateway.ts';
import type { Interactions } from './interactions.ts';
import type { Ground } from './world/world.ts';

/** The parts that the wires and the people share. */
export interface Core extends Ground {
  readonly botToken: string;
  /** 'http://127.0.0.1:PORT' */
  readonly origin: () => string;
  readonly checkBodies: boolean;
  readonly rateLimits: boolean;
  readonly calls: CallLog;
  readonly plan: FaultPlan;
  readonly files: FileHost;
  readonly gateway: Gateway;
  readonly interactions: Interactions;
}
