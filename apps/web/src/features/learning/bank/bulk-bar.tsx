import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { useUndoToast } from '../../../ui/use-undo-toast';
import { type ListedQuestion, useBankDeeds } from './api';
import classes from './bank.module.css';

/** Tags and retiring for what is chosen; each deed can be taken back. */
export function BulkBar({ questions, onDone }: { readonly questions: readonly ListedQuestion[]; readonly onDone: () => void }) {
  const { t } = useText();
  const deeds = useBankDeeds();
  const undo = useUndoToast();
  const [tag, setTag] = useState('');
  const questionIds = questions.map(({ id }) => id);
  const retired = questions.every(({ status }) => status === 'retired');
  const giveTag = (add: boolean) => {
    const name = tag.trim().toLowerCase();
    if (name === '') return;
    // Only those it changes, so that taking back leaves the others as they were.
    const changed = questions.filter(({ tags }) => tags.includes(name) !== add).map(({ id }) => id);
    const change = (give: boolean) => ({ questionIds: changed, add: give ? [name] : [], remove: give ? [] : [name] });
    if (changed.length === 0) return;
    deeds.tag.mutate(change(add), {
      onSuccess: (count) => {
        setTag('');
        void undo(t('learning.bank.tagged', { count }), () => deeds.tag.mutate(change(!add)));
      },
    });
  };
  const retire = () => {
    if (retired) return deeds.retire.mutate({ questionIds, retired: false }, { onSuccess: onDone });
    const those = questions.filter(({ status }) => status !== 'retired').map(({ id }) => id);
    deeds.retire.mutate(
      { questionIds: those, retired: true },
      {
        onSuccess: (count) => {
          onDone();
          void undo(t('learning.bank.retired', { count }), () => deeds.retire.mutate({ questionIds: those, retired: false }));
        },
      },
    );
  };
  return (
    <section className={classes.bulk} aria-label={t('learning.bank.chosen', { count: questions.length })}>
      <strong role="status">{t('learning.bank.chosen', { count: questions.length })}</strong>
      <input
        className={classes.tag}
        aria-label={t('learning.bank.tag')}
        placeholder={t('learning.bank.tag')}
        maxLength={60}
        value={tag}
        onChange={(event) => setTag(event.currentTarget.value)}
      />
      <Button variant="default" onClick={() => giveTag(true)}>
        {t('learning.bank.tagThem')}
      </Button>
      <Button variant="default" onClick={() => giveTag(false)}>
        {t('learning.bank.untagThem')}
      </Button>
      <Button variant="default" onClick={retire} loading={deeds.retire.isPending}>
        {t(retired ? 'learning.bank.bringBack' : 'learning.bank.retire')}
      </Button>
    </section>
  );
}
