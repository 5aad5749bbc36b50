import { Button, Modal, Textarea } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import classes from './intake.module.css';
import { showNotice } from './notice';
import { type Parked, useDiscard } from './parked';

/** Lets a parked call go, with a reason that stays. */
export default function DiscardDialog({ parked, onClose }: { readonly parked: Parked; readonly onClose: () => void }) {
  const { t } = useText();
  const discard = useDiscard();
  const { register, handleSubmit, formState } = useForm({ defaultValues: { reason: '' } });
  const submit = handleSubmit(({ reason }) =>
    discard.mutate(
      { id: parked.id, reason },
      {
        onSuccess: () => {
          void showNotice(t('quality.parked.discarded'), t('common.close'));
          onClose();
        },
      },
    ),
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('quality.parked.discardTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form noValidate className={classes.form} onSubmit={(event) => void submit(event)}>
        <p>{t('quality.parked.discardText')}</p>
        <Textarea
          {...register('reason', {
            validate: (reason) => reason.trim().length >= 3 || t('quality.parked.reasonMissing'),
            maxLength: 500,
          })}
          data-autofocus
          autosize
          minRows={2}
          maxLength={500}
          label={t('quality.parked.reason')}
          error={formState.errors.reason?.message}
        />
        <div role="alert">{discard.isError && <StatusWord tone="critical">{t('quality.parked.gone')}</StatusWord>}</div>
        <Button type="submit" loading={discard.isPending}>
          {t('quality.parked.discard')}
        </Button>
      </form>
    </Modal>
  );
}
