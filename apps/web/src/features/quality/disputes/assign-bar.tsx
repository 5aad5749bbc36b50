import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { fullName, useSignedIn } from '../../../lib/session';
import { StatusWord } from '../../../ui/status-word';
import { type Dispute, useAssignReviewer, useReviewers } from './api';
import classes from './review.module.css';

/** Take it yourself, or give it to somebody who may decide. */
export function AssignBar({ dispute }: { readonly dispute: Dispute }) {
  const { t, tCode } = useText();
  const { person } = useSignedIn();
  const reviewers = useReviewers(dispute.id, true);
  const assign = useAssignReviewer(dispute);
  const [chosen, choose] = useState('');
  const others = reviewers.data?.filter(({ id }) => id !== person.id) ?? [];
  return (
    <section className={classes.assign} aria-label={t('quality.review.assign')}>
      <p>{t('quality.review.assignText', { name: dispute.evaluator.givenName })}</p>
      <Button loading={assign.isPending} onClick={() => assign.mutate(person.id)}>
        {t('quality.review.take')}
      </Button>
      {others.length > 0 && (
        <>
          <label className={classes.select}>
            {t('quality.review.give')}
            <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
              <option value="">{t('quality.review.choosePerson')}</option>
              {others.map((each) => (
                <option key={each.id} value={each.id}>
                  {fullName(each)}
                </option>
              ))}
            </select>
          </label>
          <Button variant="default" disabled={chosen === ''} onClick={() => assign.mutate(chosen)}>
            {t('quality.review.assign')}
          </Button>
        </>
      )}
      <div role="alert">
        {assign.error && (
          <StatusWord tone="critical">
            {tCode('code' in assign.error ? String(assign.error.code) : '', 'quality.review.sendFailed')}
          </StatusWord>
        )}
      </div>
    </section>
  );
}
