import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { RowContent, Rows, rowClass } from '../../../ui/row';
import { type OwnSpokenPractice, ownSpokenQuery } from './own-spoken';

/** What I was asked to say out loud: what is still to record first. */
export function SpokenListPage() {
  const { t } = useText();
  const { data, error, refetch } = useQuery(ownSpokenQuery);
  return (
    <Page
      title={t('quality.spoken.title')}
      intro={t('quality.spoken.intro')}
      over={<Link to="/practice">{t('quality.spoken.toPractice')}</Link>}
      width="today"
    >
      {!data &&
        (error ? (
          <ErrorState error={error} title={t('quality.spoken.failed')} onRetry={() => void refetch()} />
        ) : (
          <LoadingRows count={3} />
        ))}
      {data?.length === 0 && <EmptyState title={t('quality.spoken.empty')} text={t('quality.spoken.emptyText')} />}
      {data && data.length > 0 && (
        <Rows label={t('quality.spoken.title')}>
          {data.map((practice) => (
            <SpokenRow key={practice.id} practice={practice} />
          ))}
        </Rows>
      )}
    </Page>
  );
}

function SpokenRow({ practice: { id, prompt, askedBy, dueOn, state } }: { readonly practice: OwnSpokenPractice }) {
  const { t, day } = useText();
  const by = state === 'asked' && dueOn ? [t('quality.spoken.due', { day: day(new Date(`${dueOn}T12:00:00Z`)) })] : [];
  return (
    <li>
      <Link to="/practice/spoken/$id" params={{ id }} className={rowClass}>
        <RowContent
          title={prompt}
          fresh={state === 'asked' ? t('common.new', { count: 1 }) : undefined}
          sub={[t('quality.spoken.askedBy', { name: askedBy.givenName }), ...by].join(' · ')}
          value={t(`quality.spoken.state.${state}`)}
        />
      </Link>
    </li>
  );
}
