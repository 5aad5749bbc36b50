import { Button, Modal, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { type OwnView, useMailView } from '../../../lib/saved-views';
import { useUndoToast } from '../../../ui/use-undo-toast';
import type { DashboardSearch } from './dashboard-search';
import classes from './view-mail-dialog.module.css';
import { WEEKDAYS, weekdayId } from './weekdays';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const FIRST = { weekday: 1, hour: 8 } as const;

interface Props {
  readonly view: OwnView<DashboardSearch>;
  readonly onClose: () => void;
}

/** On which day and at which hour the sentences of a view come by mail. */
export default function ViewMailDialog({ view: { id, name, mail }, onClose }: Props) {
  const { t } = useText();
  const [weekday, setWeekday] = useState<number>(mail?.weekday ?? FIRST.weekday);
  const [hour, setHour] = useState<number>(mail?.hour ?? FIRST.hour);
  const change = useMailView('dashboard');
  const undoToast = useUndoToast();
  const words = t('progress.dashboard.mail.saved', { name, weekday: t(weekdayId(weekday)), hour });
  const put = (next: typeof mail) =>
    change.mutate(
      { id, mail: next },
      {
        onSuccess: () => {
          onClose();
          void undoToast(next ? words : t('progress.dashboard.mail.stopped', { name }), () => change.mutate({ id, mail }));
        },
      },
    );
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('progress.dashboard.mail.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          put({ weekday, hour });
        }}
      >
        <p>{t('progress.dashboard.mail.text')}</p>
        <div className={classes.when}>
          <NativeSelect
            data-autofocus
            label={t('progress.dashboard.mail.weekday')}
            value={String(weekday)}
            onChange={(event) => setWeekday(Number(event.currentTarget.value))}
            data={WEEKDAYS.map((each) => ({ value: String(each), label: t(weekdayId(each)) }))}
          />
          <NativeSelect
            label={t('progress.dashboard.mail.hour')}
            value={String(hour)}
            onChange={(event) => setHour(Number(event.currentTarget.value))}
            data={HOURS.map((each) => ({ value: String(each), label: t('progress.dashboard.mail.hours', { hour: each }) }))}
          />
        </div>
        {change.isError && <p role="alert">{t('progress.dashboard.mail.failed')}</p>}
        <Button type="submit" loading={change.isPending}>
          {t('progress.dashboard.mail.save')}
        </Button>
        {mail && (
          <Button variant="default" onClick={() => put(null)}>
            {t('progress.dashboard.mail.stop')}
          </Button>
        )}
      </form>
    </Modal>
  );
}
