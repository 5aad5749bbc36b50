import { Button, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { PROMPT_MAX } from '@vakwerk/domain/quality/spoken-practice/spoken-practice';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useForm } from 'react-hook-form';
import { useText } from '../../../lib/i18n';
import { fullName, useSignedIn } from '../../../lib/session';
import { StatusWord } from '../../../ui/status-word';
import { useMyAgents } from '../api/my-agents';
import { spokenChoicesQuery, useAskSpokenPractice } from './api';
import classes from './spoken.module.css';

/** For whom, which situation, and if wanted about which skill, on which card and by when. */
export default function AskDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, language, zone } = useText();
  const { teams, person } = useSignedIn();
  const mine = new Set(teams.map(({ id }) => id));
  const agents = (useMyAgents().data ?? []).filter((each) => each.id !== person.id && each.teams.some(({ id }) => mine.has(id)));
  const choices = useQuery(spokenChoicesQuery).data;
  const cards = (choices?.scorecards ?? []).filter(({ publishedVersionId }) => publishedVersionId != null);
  const ask = useAskSpokenPractice();
  // Swedish writes dates the way date fields want them.
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date());
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { agentId: '', prompt: '', skillId: '', scorecardId: '', dueOn: '' },
  });
  const { errors } = formState;
  const send = handleSubmit(async ({ agentId, prompt, skillId, scorecardId, dueOn }) => {
    const wish = { agentId, prompt, skillId: skillId || null, scorecardId: scorecardId || null, dueOn: dueOn || null };
    const sent = await ask.mutateAsync(wish).catch(() => null);
    if (!sent) return;
    const { notifications } = await import('@mantine/notifications');
    const name = agents.find(({ id }) => id === agentId)?.givenName ?? '';
    notifications.show({
      message: t('quality.spoken.ask.done', { name }),
      closeButtonProps: { 'aria-label': t('common.close') },
    });
    onClose();
  });
  const named = ({ id, name }: { readonly id: string; readonly name: { readonly nl: string; readonly en: string } }) => ({
    value: id,
    label: pickLanguage(name, language),
  });
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('quality.spoken.team.ask')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form noValidate className={classes.form} onSubmit={(event) => void send(event)}>
        <NativeSelect
          {...register('agentId', { required: t('quality.spoken.ask.agentMissing') })}
          data-autofocus
          label={t('quality.spoken.ask.agent')}
          data={[{ value: '', label: '' }, ...agents.map((each) => ({ value: each.id, label: fullName(each) }))]}
          error={errors.agentId?.message}
        />
        <Textarea
          {...register('prompt', { validate: (prompt) => prompt.trim() !== '' || t('quality.spoken.ask.promptMissing') })}
          label={t('quality.spoken.ask.prompt')}
          description={t('quality.spoken.ask.promptHint')}
          rows={4}
          maxLength={PROMPT_MAX}
          error={errors.prompt?.message}
        />
        <NativeSelect
          {...register('skillId')}
          label={t('quality.spoken.ask.skill')}
          data={[{ value: '', label: t('quality.spoken.ask.none') }, ...(choices?.skills ?? []).map(named)]}
        />
        {cards.length > 1 && (
          <NativeSelect
            {...register('scorecardId')}
            label={t('quality.spoken.ask.card')}
            data={[{ value: '', label: t('quality.spoken.ask.cardLater') }, ...cards.map(named)]}
          />
        )}
        <TextInput
          {...register('dueOn', { validate: (dueOn) => dueOn === '' || dueOn >= today || t('quality.spoken.ask.duePast') })}
          type="date"
          min={today}
          label={t('quality.spoken.ask.due')}
          description={t('quality.spoken.ask.dueHint')}
          error={errors.dueOn?.message}
        />
        <div role="alert">{ask.isError && <StatusWord tone="critical">{t('quality.spoken.ask.failed')}</StatusWord>}</div>
        <div className={classes.end}>
          <Button type="submit" loading={ask.isPending}>
            {t('quality.spoken.ask.send')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
