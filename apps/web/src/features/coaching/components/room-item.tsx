import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import { sessionDeeds } from '../api/change-session';
import type { AgendaItem, CoachingSession } from '../api/session-fields';
import { useDeedWords } from '../use-deed-words';
import { CallEvidence } from './call-evidence';
import { LookBack } from './look-back';
import classes from './room-item.module.css';

interface Props {
  readonly session: CoachingSession;
  readonly item: AgendaItem | undefined;
  readonly skills: readonly { readonly id: string; readonly name: { readonly nl: string; readonly en: string } }[];
}

/** The point they are talking about now, with what was heard. */
export function RoomItem({ session, item, skills }: Props) {
  const { t, language } = useText();
  const { run, busy, refusal } = useDeedWords(session.agent);
  if (!item) return <p className={classes.none}>{t('coaching.room.item.empty')}</p>;
  const place = { number: item.number, total: session.agenda.length };
  const skill = skills.find(({ id }) => id === item.skillId)?.name[language];
  const agreement = session.openAgreements.find(({ id }) => id === item.agreementId);
  return (
    <article className={classes.item}>
      <p className={classes.crumb}>
        {skill ? t('coaching.room.item.skill', { ...place, skill }) : t('coaching.room.item.place', place)}
      </p>
      <div className={classes.head}>
        <h2>{item.title}</h2>
        {session.state !== 'cancelled' && (
          <Button
            variant="default"
            loading={busy}
            leftSection={!item.doneAt && <IconCheck size={18} stroke={2} aria-hidden="true" />}
            onClick={() => void run(() => sessionDeeds.markItem(item.id, !item.doneAt))}
          >
            {t(item.doneAt ? 'coaching.room.item.markOpen' : 'coaching.room.item.markDone')}
          </Button>
        )}
      </div>
      <div role="alert">{refusal && <StatusWord tone="critical">{refusal}</StatusWord>}</div>
      {item.evaluationId ? (
        <CallEvidence
          evaluationId={item.evaluationId}
          criterionId={item.criterionId ?? null}
          fragmentId={item.fragmentId ?? null}
        />
      ) : agreement ? (
        <LookBack session={session} agreement={agreement} />
      ) : (
        <p className={classes.none}>{t('coaching.room.item.noEvidence')}</p>
      )}
    </article>
  );
}
