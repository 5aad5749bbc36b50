import { ActionIcon } from '@mantine/core';
import { IconMail, IconMailOpened } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { RowContent, rowClass } from '../../../ui/row';
import type { InboxMessage } from '../api/inbox';
import { useLine } from '../use-line';
import classes from './messages.module.css';

interface Props {
  readonly message: InboxMessage;
  readonly onMark: (read: boolean) => void;
}

/** Opening it reads it; the button beside it takes that back, or reads it without opening. */
export function MessageRow({ message, onMark }: Props) {
  const { t, dayAndTime } = useText();
  const line = useLine()(message);
  const { path, readAt, arrivedAt } = message;
  const label = t(readAt ? 'messaging.inbox.markUnreadOf' : 'messaging.inbox.markReadOf', { line });
  const Icon = readAt ? IconMail : IconMailOpened;
  return (
    <li className={classes.message} data-unread={readAt ? undefined : true}>
      <Link to={path as '/'} className={rowClass} onClick={() => readAt || onMark(true)}>
        <RowContent
          title={line}
          fresh={readAt ? undefined : t('messaging.inbox.newMark')}
          sub={dayAndTime(new Date(arrivedAt))}
        />
      </Link>
      <ActionIcon
        variant="subtle"
        size={44}
        aria-label={label}
        title={t(readAt ? 'messaging.inbox.markUnread' : 'messaging.inbox.markRead')}
        onClick={() => onMark(!readAt)}
      >
        <Icon size={20} stroke={1.75} aria-hidden="true" />
      </ActionIcon>
    </li>
  );
}
