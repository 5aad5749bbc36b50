import { Button } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { CourseState } from '../../../../gql/graphql';
import { useText } from '../../../../lib/i18n';
import classes from '../../../../ui/desk-list.module.css';
import { EmptyState } from '../../../../ui/empty-state';
import { ErrorState } from '../../../../ui/error-state';
import { LoadingRows } from '../../../../ui/loading-rows';
import { Page } from '../../../../ui/page';
import { useCreateCourse } from '../api/author-course';
import { courseLibraryQuery } from '../api/course-library';
import { CourseTable } from '../components/course-table';
import { TitleDialog } from '../components/title-dialog';

const STATES = ['draft', 'published', 'changed', 'archived'] as const satisfies readonly CourseState[];

/** Every course with its state and who changed it last; authors make, copy and put away. */
export function CoursesPage() {
  const { t } = useText();
  const navigate = useNavigate();
  const { q = '', show } = useSearch({ from: '/shell/courses' });
  const courses = useInfiniteQuery(courseLibraryQuery(q, show ?? null));
  const create = useCreateCourse();
  const [asking, setAsking] = useState(false);
  const search = (change: { q?: string | undefined; show?: CourseState | undefined }) =>
    void navigate({ to: '/courses', search: { q: q || undefined, show, ...change }, replace: true });
  const nodes = courses.data?.pages.flatMap((page) => page.nodes) ?? [];
  const filtered = q !== '' || show !== undefined;
  const add = (
    <Button leftSection={<IconPlus size={18} stroke={1.75} aria-hidden="true" />} onClick={() => setAsking(true)}>
      {t('learning.studio.list.new')}
    </Button>
  );
  return (
    <Page density="compact" title={t('learning.studio.title')} intro={t('learning.studio.list.intro')} actions={add}>
      <div className={classes.tools}>
        <label className={classes.search}>
          <IconSearch size={16} stroke={1.75} aria-hidden="true" />
          <input
            type="search"
            value={q}
            placeholder={t('learning.studio.list.search')}
            aria-label={t('learning.studio.list.search')}
            onChange={(event) => search({ q: event.currentTarget.value || undefined })}
          />
        </label>
        <label className={classes.select}>
          {t('learning.studio.list.show')}
          <select
            value={show ?? ''}
            onChange={(event) => search({ show: STATES.find((state) => state === event.currentTarget.value) })}
          >
            <option value="">{t('learning.studio.list.inUse')}</option>
            {STATES.map((state) => (
              <option key={state} value={state}>
                {t(`learning.studio.state.${state}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {courses.isPending && <LoadingRows count={5} height={56} />}
      {courses.isError && (
        <ErrorState error={courses.error} title={t('learning.studio.list.failed')} onRetry={() => void courses.refetch()} />
      )}
      {courses.data && nodes.length === 0 && (
        <EmptyState
          title={t(filtered ? 'learning.studio.list.nothing' : 'learning.studio.list.empty')}
          text={t(filtered ? 'learning.studio.list.nothingText' : 'learning.studio.list.emptyText')}
          action={!filtered && add}
        />
      )}
      {nodes.length > 0 && <CourseTable courses={nodes} />}
      {courses.hasNextPage && (
        <Button variant="default" mt={16} loading={courses.isFetchingNextPage} onClick={() => void courses.fetchNextPage()}>
          {t('learning.studio.list.more')}
        </Button>
      )}
      {asking && (
        <TitleDialog
          title={t('learning.studio.new.title')}
          text={t('learning.studio.new.text')}
          submit={t('learning.studio.new.create')}
          start={{ nl: '', en: '' }}
          busy={create.isPending}
          error={create.error}
          onClose={() => setAsking(false)}
          onSubmit={(title) =>
            create.mutate(title, {
              onSuccess: (courseId) => void navigate({ to: '/courses/$courseId', params: { courseId } }),
            })
          }
        />
      )}
    </Page>
  );
}
