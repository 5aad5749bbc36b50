import { useSyncExternalStore } from 'react';
import { ApiError } from '../graphql';
import { deviceStore } from './device-store';

/** Something a person did that the server must still hear. Its id is what the server knows it by, so that twice is once. */
export interface Deed {
  readonly id: string;
  readonly kind: string;
  readonly input: unknown;
  /** Whose it is: never sent for anybody else. */
  readonly personId: string;
  /** Place in the queue. */
  readonly at: number;
}
/** @throws ApiError */
export type Sender = (input: never) => Promise<void>;

const stored = deviceStore('deeds');
/** What the server cannot do now it may do later; any other "no" is for good. */
const LATER = new Set(['OFFLINE', 'UNAUTHENTICATED', 'INTERNAL_SERVER_ERROR', 'TOO_MANY_REQUESTS']);

let deeds: readonly Deed[] = [];
let underway: string | null = null;
let last = 0;
const listeners = new Set<() => void>();

function put(next: readonly Deed[]): void {
  deeds = next;
  for (const listener of listeners) listener();
}

export const waitingDeeds = (): readonly Deed[] => deeds;

/** What waits on this device, and what is on its way. */
export function useWaitingDeeds(): readonly Deed[] {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, waitingDeeds);
}

/** What an earlier visit left here. Deeds of somebody else are removed: a shared computer keeps nothing of the one before. */
export async function loadDeeds(personId: string): Promise<void> {
  const found = await stored.values<Deed>();
  for (const deed of found) if (deed.personId !== personId) await stored.remove(deed.id);
  const here = new Map([...found.filter((deed) => deed.personId === personId), ...deeds].map((deed) => [deed.id, deed]));
  put([...here.values()].sort((a, b) => a.at - b.at));
}

/** On the device first; sending is another's work. */
export async function keepDeed(deed: Omit<Deed, 'at'>): Promise<void> {
  last = Math.max(Date.now(), last + 1);
  const kept = { ...deed, at: last };
  put([...deeds.filter(({ id }) => id !== deed.id), kept]);
  await stored.set(deed.id, kept);
}

/** Takes a deed off again that nobody has begun to send. @returns false when it is gone or on its way */
export async function takeBackDeed(id: string): Promise<boolean> {
  if (underway === id || !deeds.some((deed) => deed.id === id)) return false;
  await drop(id);
  return true;
}

async function drop(id: string): Promise<void> {
  put(deeds.filter((deed) => deed.id !== id));
  await stored.remove(id);
}

let running: Promise<number> | null = null;

/**
 * Sends what waits, in order, one at a time. Stops at the first that must wait longer. What the server refuses for good is dropped
 * and told: keeping it would keep everything behind it.
 * @returns how many left the queue
 */
export function sendDeeds(
  senderOf: (kind: string) => Promise<Sender | null>,
  onRefused: (error: ApiError) => void,
): Promise<number> {
  running ??= sendAll(senderOf, onRefused).finally(() => {
    running = null;
  });
  return running;
}

async function sendAll(
  senderOf: (kind: string) => Promise<Sender | null>,
  onRefused: (error: ApiError) => void,
): Promise<number> {
  let gone = 0;
  for (let deed = deeds[0]; deed; deed = deeds[0]) {
    underway = deed.id;
    try {
      const send = await senderOf(deed.kind);
      if (send) await send(deed.input as never);
    } catch (error) {
      // Code that could not be loaded is a missing connection too.
      if (!(error instanceof ApiError) || LATER.has(error.code)) return gone;
      onRefused(error);
    } finally {
      underway = null;
    }
    // It may have been kept again meanwhile, with more in it: then that one still has to go.
    gone += 1;
    if (deeds.includes(deed)) await drop(deed.id);
  }
  return gone;
}

export async function forgetDeeds(): Promise<void> {
  put([]);
  await stored.clear();
}
