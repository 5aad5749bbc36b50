import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Product } from './product.ts';

export interface Mail {
  readonly id: string;
  readonly receivedAt: string;
  readonly recipients: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly { readonly filename: string | null; readonly contentType: string }[];
}

/** Every mail the product sent, oldest first. */
export const mailsOf = async ({ mailUrl }: Product): Promise<readonly Mail[]> =>
  (await (await fetch(`${mailUrl}/mails.json`)).json()) as Mail[];

export interface CalendarEvent {
  readonly uid: string;
  readonly start: Date;
  readonly minutes: number;
  readonly attendees: readonly string[];
}

/** The part of ical.js that is read here. */
interface Ical {
  parse(text: string): unknown;
  Component: new (
    parsed: unknown,
  ) => {
    getFirstSubcomponent(name: string): unknown;
    getAllSubcomponents(name: string): { getFirstProperty(n: string): unknown }[];
  };
  Event: new (
    component: unknown,
  ) => {
    uid: string;
    startDate: { toJSDate(): Date };
    duration: { toSeconds(): number };
    attendees: { getFirstValue(): string }[];
  };
  Timezone: new (component: unknown) => unknown;
  TimezoneService: { register(zone: unknown): void };
}
const fromBackend = createRequire(new URL('../../packages/backend/package.json', import.meta.url));
const ical = ((await import(pathToFileURL(fromBackend.resolve('ical.js')).href)) as { default: Ical }).default;

/** The calendar file of a mail, read as a calendar program does. @throws when it is none or not well made */
export async function calendarOf({ mailUrl }: Product, mail: Mail): Promise<CalendarEvent> {
  const index = mail.attachments.findIndex(({ contentType }) => contentType.startsWith('text/calendar'));
  if (index === -1) throw new Error(`"${mail.subject}" has no calendar file`);
  const text = await (await fetch(`${mailUrl}/mail/${mail.id}/attachment/${index}`)).text();
  const calendar = new ical.Component(ical.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ical.TimezoneService.register(new ical.Timezone(zone));
  const event = new ical.Event(calendar.getFirstSubcomponent('vevent'));
  return {
    uid: event.uid,
    start: event.startDate.toJSDate(),
    minutes: event.duration.toSeconds() / 60,
    attendees: event.attendees.map((each) => each.getFirstValue().replace(/^mailto:/i, '')),
  };
}
