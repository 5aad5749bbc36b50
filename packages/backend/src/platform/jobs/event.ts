import type { z } from 'zod';

/** Something that happened, told to other slices after the transaction that did it. Payload: ids only. */
export interface EventDefinition<Payload = unknown> {
  readonly type: string;
  readonly version: number;
  readonly payload: z.ZodType<Payload>;
}

export interface DomainEvent {
  readonly type: string;
  readonly version: number;
  readonly payload: unknown;
}

/** Names an event. Raise the version when the payload changes; the worker hands unknown versions back to wait for a newer worker. */
export const defineEvent = <Payload>(type: string, version: number, payload: z.ZodType<Payload>): EventDefinition<Payload> => ({
  type,
  version,
  payload,
});

/** The event itself. @throws ZodError on a payload that does not fit */
export const eventOf = <Payload>(definition: EventDefinition<Payload>, payload: Payload): DomainEvent => ({
  type: definition.type,
  version: definition.version,
  payload: definition.payload.parse(payload),
});
