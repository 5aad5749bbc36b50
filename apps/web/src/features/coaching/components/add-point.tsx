import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { refusalOf, sessionDeeds } from '../api/change-session';
import { useDeedWords } from '../use-deed-words';
import classes from './room-agenda.module.css';

interface Props {
  readonly sessionId: string;
  readonly agent: { readonly givenName: string };
  readonly icon: ReactNode;
}

/** A point of one's own: closed it is one quiet button. */
export function AddPoint({ sessionId, agent, icon }: Props) {
  const { t } = useText();
  const [title, setTitle] = useState<string | null>(null);
  const { run, busy, refusal } = useDeedWords(agent);
  if (title === null)
    return (
      <Button variant="subtle" size="sm" leftSection={icon} className={classes.add ?? ''} onClick={() => setTitle('')}>
        {t('coaching.room.item.add')}
      </Button>
    );
  const add = async () => {
    const answer = await run(() => sessionDeeds.addItem(sessionId, { title }));
    if (answer && !refusalOf(answer)) setTitle(null);
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextInput
        autoFocus
        label={t('coaching.room.item.addLabel')}
        value={title}
        maxLength={200}
        error={refusal}
        onChange={(event) => setTitle(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && setTitle(null)}
      />
      <div>
        <Button type="submit" size="sm" loading={busy}>
          {t('coaching.plan.agendaAdd')}
        </Button>
        <Button variant="default" size="sm" onClick={() => setTitle(null)}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
