import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { ChoiceSegments } from '../../../ui/choice-segments';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { RowContent, Rows, rowClass } from '../../../ui/row';
import { TitleDialog } from '../studio/components/title-dialog';
import { type ListedPath, pathDraftsQuery, useCreatePath } from './path';
import classes from './path.module.css';

/** Every path of the organisation, what was worked on last first. */
export function PathsPage() {
  const { t } = useText();
  const navigate = useNavigate();
  const { show } = useSearch({ from: '/shell/paths' });
  const paths = useQuery(pathDraftsQuery(show === 'archived'));
  const create = useCreatePath();
  const [asking, setAsking] = useState(false);
  const add = (
    <Button leftSection={<IconPlus size={18} stroke={1.75} aria-hidden="true" />} onClick={() => setAsking(true)}>
      {t('learning.paths.new')}
    </Button>
  );
  return (
    <Page density="compact" title={t('learning.paths.title')} intro={t('learning.paths.intro')} actions={add}>
      <div className={classes.tools}>
        <ChoiceSegments
          label={t('learning.paths.which')}
          choices={[
            { id: 'inUse', label: t('learning.paths.inUse') },
            { id: 'archived', label: t('learning.paths.archived') },
          ]}
          chosen={show ?? 'inUse'}
          onChoose={(chosen) =>
            void navigate({ to: '/paths', search: chosen === 'archived' ? { show: chosen } : {}, replace: true })
          }
        />
      </div>
      {paths.isPending && <LoadingRows count={4} />}
      {paths.isError && (
        <ErrorState error={paths.error} title={t('learning.paths.failed')} onRetry={() => void paths.refetch()} />
      )}
      {paths.data?.length === 0 && (
        <EmptyState
          title={t(show ? 'learning.paths.emptyArchived' : 'learning.paths.empty')}
          text={t('learning.paths.emptyText')}
          action={!show && add}
        />
      )}
      {paths.data && paths.data.length > 0 && (
        <Rows label={t('learning.paths.title')}>
          {paths.data.map((path) => (
            <li key={path.id}>
              <Link to="/paths/$pathId" params={{ pathId: path.id }} className={rowClass}>
                <PathRow path={path} />
              </Link>
            </li>
          ))}
        </Rows>
      )}
      {asking && (
        <TitleDialog
          title={t('learning.paths.new')}
          text={t('learning.paths.newText')}
          submit={t('learning.paths.create')}
          start={{ nl: '', en: '' }}
          busy={create.isPending}
          error={create.error}
          onClose={() => setAsking(false)}
          onSubmit={(title) =>
            create.mutate(title, {
              onSuccess: (pathId) => void navigate({ to: '/paths/$pathId', params: { pathId } }),
            })
          }
        />
      )}
    </Page>
  );
}

function PathRow({ path }: { readonly path: ListedPath }) {
  const { t, language, day } = useText();
  const { draft, versionNumber, changed, openCount, completedCount, draftedAt } = path;
  return (
    <RowContent
      title={pickLanguage(draft.title, language)}
      sub={[
        t('learning.paths.courses', { count: draft.courses.length }),
        t('learning.paths.follow', { count: openCount }),
        t('learning.paths.finished', { count: completedCount }),
        t('learning.paths.worked', { day: day(new Date(draftedAt)) }),
      ].join(' · ')}
      value={
        versionNumber == null
          ? t('learning.studio.state.draft')
          : t(changed ? 'learning.studio.state.changed' : 'learning.studio.state.published')
      }
    />
  );
}
