import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import { TableScroll } from '../../../ui/table-scroll';
import { type FailedJob, useRetryJob } from '../api/job-overview';
import classes from './jobs.module.css';

/** Jobs that used up their tries. A retry gives them their tries again. */
export function FailedJobs({ failures }: { readonly failures: readonly FailedJob[] }) {
  const { t, dayAndTime } = useText();
  const retry = useRetryJob();
  const [said, say] = useState<{ readonly tone: 'good' | 'attention'; readonly words: string } | null>(null);
  const again = (job: FailedJob) =>
    retry.mutate(job, {
      onSuccess: () => say({ tone: 'good', words: t('jobs.failures.retried', { name: job.name }) }),
      onError: () => say({ tone: 'attention', words: t('jobs.failures.gone') }),
    });
  return (
    <section className={classes.section}>
      {failures.length > 0 && <h2>{t('jobs.failures.title')}</h2>}
      <div role="status">{said && <StatusWord tone={said.tone}>{said.words}</StatusWord>}</div>
      {failures.length > 0 && (
        <TableScroll label={t('jobs.failures.title')}>
          <table aria-label={t('jobs.failures.title')}>
            <thead>
              <tr>
                <th scope="col">{t('jobs.failures.job')}</th>
                <th scope="col">{t('jobs.failures.when')}</th>
                <th scope="col" data-number>
                  {t('jobs.failures.tries')}
                </th>
                <th scope="col">{t('jobs.failures.reason')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {failures.map((job) => (
                <tr key={`${job.queue} ${job.id}`}>
                  <th scope="row">
                    {job.name}
                    <small>
                      {job.queue} · {job.id}
                    </small>
                  </th>
                  <td>{job.failedAt ? dayAndTime(new Date(job.failedAt)) : '–'}</td>
                  <td data-number>{job.attempts}</td>
                  <td className={classes.reason}>{job.reason}</td>
                  <td>
                    <Button
                      variant="default"
                      size="sm"
                      loading={retry.isPending && retry.variables.id === job.id}
                      aria-label={t('jobs.failures.retryName', { name: job.name })}
                      onClick={() => again(job)}
                    >
                      {t('jobs.failures.retry')}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
    </section>
  );
}
