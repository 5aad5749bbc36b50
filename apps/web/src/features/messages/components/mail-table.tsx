import { Button } from '@mantine/core';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { StatusWord, type Tone } from '../../../ui/status-word';
import { TableScroll } from '../../../ui/table-scroll';
import type { LoggedMail } from '../api/mail-log';
import classes from './mail-log.module.css';

const TONES: Readonly<Record<string, Tone>> = { sent: 'good', failed: 'critical', unknown: 'attention', pending: 'attention' };

interface Props {
  readonly mails: readonly LoggedMail[];
  readonly busyId: string | null;
  readonly onRetry: (id: string) => void;
}

export function MailTable({ mails, busyId, onRetry }: Props) {
  const { t, tCode, dayAndTime } = useText();
  return (
    <TableScroll label={t('messaging.log.title')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('messaging.log.to')}</th>
            <th scope="col">{t('messaging.log.kind')}</th>
            <th scope="col">{t('messaging.log.when')}</th>
            <th scope="col">{t('messaging.log.state')}</th>
          </tr>
        </thead>
        <tbody>
          {mails.map((mail) => (
            <tr key={mail.id}>
              <th scope="row">
                {fullName(mail.recipient)}
                <small>{mail.email}</small>
              </th>
              <td>{t(`messaging.kind.${mail.kind}`)}</td>
              <td>{dayAndTime(new Date(mail.sentAt ?? mail.dueAt))}</td>
              <td>
                <StatusWord tone={TONES[mail.state] ?? 'info'}>
                  {tCode(`messaging.log.state.${mail.state}`, 'common.error.title')}
                </StatusWord>
                <small>{reasonOf(mail)}</small>
                {mail.state === 'failed' && (
                  <Button
                    variant="default"
                    loading={busyId === mail.id}
                    aria-label={t('messaging.log.retryOf', { name: fullName(mail.recipient) })}
                    onClick={() => onRetry(mail.id)}
                  >
                    {t('messaging.log.retry')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );

  /** Why, and what happens next; the server's own words as they are. */
  function reasonOf({ state, skipReason, lastError, nextTryAt, tries, possiblyDoubled }: LoggedMail): string {
    if (state === 'cancelled')
      return skipReason ? tCode(`messaging.log.skip.${skipReason}`, 'messaging.log.state.cancelled') : '';
    const doubled = possiblyDoubled > 0 ? [t('messaging.log.doubled', { count: possiblyDoubled })] : [];
    if (state === 'sent') return doubled.join(' · ');
    const next = state === 'pending' ? [t('messaging.log.nextTry', { when: dayAndTime(new Date(nextTryAt)) })] : [];
    const tried = tries > 0 ? [t('messaging.log.tries', { count: tries })] : [];
    return [...(lastError ? [lastError] : []), ...tried, ...next, ...doubled].join(' · ');
  }
}
