import type { MessageKind } from '@vakwerk/domain/messaging/message-kind';
import type { english } from '@vakwerk/i18n/english';
import type { MailText } from './mail-text.js';
import type { MessageFacts } from './message-facts.js';

type LineId = Extract<keyof typeof english, `messaging.line.${string}`>;

/** One message in one sentence, in the words the inbox has for it. */
export function messageLine(kind: MessageKind, { form, name, otherName, at, on, title }: MessageFacts, text: MailText): string {
  const id = `messaging.line.${kind}${form === null ? '' : `.${form}`}` as LineId;
  return text.t(id, {
    name: name ?? '',
    other: otherName ?? '',
    when: at === null ? '' : text.when(new Date(at)),
    day: on === null ? (at === null ? '' : text.day(new Date(at))) : text.date(on),
    called: at === null ? '' : text.day(new Date(at)),
    title: title?.[text.language] ?? '',
  });
}
