import { Button, Menu } from '@mantine/core';
import { IconChevronLeft, IconDots } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { PageTitle } from '../../../ui/page';
import { StatusWord } from '../../../ui/status-word';
import type { CoachingSession } from '../api/session-fields';
import { CancelDialog } from './cancel-dialog';
import { MoveDialog } from './move-dialog';
import classes from './room-head.module.css';

interface Props {
  readonly session: CoachingSession;
  readonly viewerId: string;
  /** Who else has the room open. */
  readonly others: readonly { readonly givenName: string }[];
  readonly modes: ReactNode;
}
const TONES = { planned: 'info', held: 'good', cancelled: 'attention' } as const;

/** With whom, when and where; moving and cancelling are the coach's. */
export function RoomHead({ session, viewerId, others, modes }: Props) {
  const { t, dayAndTime } = useText();
  const [open, setOpen] = useState<'move' | 'cancel' | null>(null);
  const isCoach = session.coach.id === viewerId;
  const facts = { when: dayAndTime(new Date(session.startsAt)), minutes: session.durationMinutes };
  return (
    <header className={classes.head}>
      <Link to={isCoach ? '/coaching' : '/appointments'} className={classes.back}>
        <IconChevronLeft size={18} stroke={1.75} aria-hidden="true" />
        {t(isCoach ? 'coaching.room.back' : 'coaching.room.backMine')}
      </Link>
      <PageTitle>{session.title || fullName(isCoach ? session.agent : session.coach)}</PageTitle>
      <p className={classes.facts}>
        {session.place ? t('coaching.whenPlace', { ...facts, place: session.place }) : t('coaching.when', facts)}
      </p>
      {others.length > 0 && (
        <p className={classes.here} role="status">
          <i aria-hidden="true" />
          {t('coaching.room.here', { names: others.map(({ givenName }) => givenName).join(', '), count: others.length })}
        </p>
      )}
      {modes}
      <div className={classes.end}>
        {session.state !== 'planned' && (
          <StatusWord tone={TONES[session.state]}>{t(`coaching.state.${session.state}`)}</StatusWord>
        )}
        {session.viewerMay.change && (
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant="default" size="sm" aria-label={t('coaching.room.more')}>
                <IconDots size={18} stroke={1.75} aria-hidden="true" />
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => setOpen('move')}>{t('coaching.room.move')}</Menu.Item>
              <Menu.Item onClick={() => setOpen('cancel')}>{t('coaching.room.cancel')}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
      {open === 'move' && <MoveDialog session={session} onClose={() => setOpen(null)} />}
      {open === 'cancel' && <CancelDialog session={session} onClose={() => setOpen(null)} />}
    </header>
  );
}
