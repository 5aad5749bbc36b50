import { useText } from '../../lib/i18n';
import type { InboxMessage } from './api/inbox';

/** A message in one sentence, in the reader's language and on their clock. */
export function useLine(): (message: InboxMessage) => string {
  const { tCode, language, day, dayAndTime } = useText();
  return ({ kind, form, name, otherName, at, on, title }) => {
    const called = at ? day(new Date(at)) : '';
    return tCode(`messaging.line.${kind}${form ? `.${form}` : ''}`, 'messaging.inbox.title', {
      name: name ?? '',
      other: otherName ?? '',
      when: at ? dayAndTime(new Date(at)) : '',
      called,
      // A date is that day everywhere; noon in UTC is on it from −11 to +11 hours.
      day: on ? day(new Date(`${on}T12:00:00Z`)) : called,
      title: title?.[language] ?? '',
    });
  };
}
