import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { graphql } from '../../../gql';
import { request } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { LoadingRows } from '../../../ui/loading-rows';
import classes from './feedback-page.module.css';

const PlaybackLogDocument = graphql(`
  query PlaybackLog($interactionId: ID!) {
    playbackLog(interactionId: $interactionId) { id person { id givenName familyName } startedAt }
  }
`);

/** Whoever played the recording, for the agent whose call it is. Asked for when it is opened. */
export function WhoListened({ interactionId }: { readonly interactionId: string }) {
  const { t, dayAndTime } = useText();
  const [open, setOpen] = useState(false);
  const log = useQuery({
    queryKey: ['interactions', 'listened', interactionId],
    queryFn: async ({ signal }) => (await request(PlaybackLogDocument, { interactionId }, signal)).playbackLog,
    enabled: open,
  });
  return (
    <details className={classes.listened} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('quality.listened.title')}</summary>
      {open && log.isPending && <LoadingRows count={2} height={28} />}
      {log.isError && <p role="alert">{t('quality.listened.failed')}</p>}
      {log.data?.length === 0 && <p>{t('quality.listened.none')}</p>}
      {log.data && log.data.length > 0 && (
        <ul>
          {log.data.map(({ id, person, startedAt }) => (
            <li key={id}>{t('quality.listened.row', { name: fullName(person), when: dayAndTime(new Date(startedAt)) })}</li>
          ))}
        </ul>
      )}
    </details>
  );
}
