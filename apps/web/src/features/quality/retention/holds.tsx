import { Button, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { LoadingRows } from '../../../ui/loading-rows';
import { StatusWord } from '../../../ui/status-word';
import { TableScroll } from '../../../ui/table-scroll';
import intake from '../intake/intake.module.css';
import { useHolds, useLiftHold, useSetHold } from './api';
import { idIn } from './id-in';
import classes from './retention.module.css';

/** Calls that stay whatever the rules say, with why and by whom. */
export function Holds() {
  const { t, tCode, date } = useText();
  const holds = useHolds();
  const set = useSetHold();
  const lift = useLiftHold();
  const { register, handleSubmit, reset, formState } = useForm({ defaultValues: { subject: '', reason: '' } });
  const submit = handleSubmit(({ subject, reason }) =>
    set.mutate({ subjectId: idIn(subject) ?? '', reason }, { onSuccess: () => reset() }),
  );
  const rows = holds.data?.pages.flatMap(({ nodes }) => nodes);
  return (
    <section className={intake.part}>
      <h2>{t('quality.retention.holds')}</h2>
      <p>{t('quality.retention.holdsText')}</p>
      <form noValidate className={classes.hold} onSubmit={(event) => void submit(event)}>
        <TextInput
          {...register('subject', { validate: (text) => idIn(text) !== null || t('quality.retention.subjectMissing') })}
          label={t('quality.retention.subject')}
          error={formState.errors.subject?.message}
          autoComplete="off"
        />
        <TextInput
          {...register('reason', {
            validate: (reason) => reason.trim().length >= 3 || t('quality.retention.reasonMissing'),
            maxLength: 500,
          })}
          label={t('quality.retention.reason')}
          error={formState.errors.reason?.message}
          maxLength={500}
        />
        <Button type="submit" variant="default" loading={set.isPending}>
          {t('quality.retention.hold')}
        </Button>
      </form>
      <div role="alert">
        {set.error && (
          <StatusWord tone="critical">
            {tCode('code' in set.error ? String(set.error.code) : '', 'quality.retention.holdFailed')}
          </StatusWord>
        )}
      </div>
      {holds.isPending && <LoadingRows count={2} height={48} />}
      {rows?.length === 0 && <p>{t('quality.retention.holdsNone')}</p>}
      {rows && rows.length > 0 && (
        <TableScroll label={t('quality.retention.holds')}>
          <table className={intake.table}>
            <thead>
              <tr>
                <th scope="col">{t('quality.retention.call')}</th>
                <th scope="col">{t('quality.retention.reason')}</th>
                <th scope="col">{t('quality.retention.setBy')}</th>
                <th scope="col" aria-label={t('quality.retention.lift')} />
              </tr>
            </thead>
            <tbody>
              {rows.map((hold) => (
                <tr key={hold.id}>
                  <th scope="row">
                    {fullName(hold.agent)}, {date(new Date(hold.startedAt))}
                  </th>
                  <td>{hold.reason}</td>
                  <td>
                    {fullName(hold.setBy)}
                    <span>{date(new Date(hold.setAt))}</span>
                  </td>
                  <td>
                    <Button
                      size="sm"
                      variant="default"
                      aria-label={t('quality.retention.liftOf', { name: fullName(hold.agent) })}
                      loading={lift.isPending && lift.variables === hold.id}
                      onClick={() => lift.mutate(hold.id)}
                    >
                      {t('quality.retention.lift')}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
      {holds.hasNextPage && (
        <Button variant="default" mt={16} loading={holds.isFetchingNextPage} onClick={() => void holds.fetchNextPage()}>
          {t('quality.retention.more')}
        </Button>
      )}
    </section>
  );
}
