import { useText } from '../../../lib/i18n';
import type { AgendaItem, CoachingSession } from '../api/session-fields';
import { AgreementForm } from './agreement-form';
import { AgreementRow } from './agreement-row';
import { NextTime } from './next-time';
import classes from './room-agreements.module.css';
import { SignOff } from './sign-off';

interface Props {
  readonly session: CoachingSession;
  readonly viewerId: string;
  readonly skills: readonly { readonly id: string; readonly name: { readonly nl: string; readonly en: string } }[];
  /** The point they are at: a new agreement is about its skill, unless they choose another. */
  readonly item: AgendaItem | undefined;
  /** What came of them is told beside it. */
  readonly brief: boolean;
}

/** Who, what, when; what it becomes; when they talk again; and everybody's yes. */
export function RoomAgreements({ session, viewerId, skills, item, brief }: Props) {
  const { t } = useText();
  const { agreements, viewerMay } = session;
  return (
    <aside className={classes.agreements} aria-label={t('coaching.room.agreements')}>
      <h2>{t('coaching.room.agreements')}</h2>
      {session.state === 'cancelled' && (
        <p className={classes.none}>{t('coaching.room.cancelled', { reason: session.cancelReason ?? '' })}</p>
      )}
      {agreements.length === 0 && session.state !== 'cancelled' && (
        <p className={classes.none}>{t('coaching.room.agreements.none')}</p>
      )}
      <ol>
        {agreements.map((agreement) => (
          <AgreementRow key={agreement.id} session={session} agreement={agreement} skills={skills} brief={brief} />
        ))}
      </ol>
      {viewerMay.makeAgreement && (
        <AgreementForm key={item?.skillId} session={session} skills={skills} skillId={item?.skillId ?? ''} />
      )}
      <NextTime session={session} />
      <SignOff session={session} viewerId={viewerId} />
    </aside>
  );
}
