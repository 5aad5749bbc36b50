import { Button } from '@mantine/core';
import { IconPlus, IconSearch, IconUpload } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useState } from 'react';
import { useText } from '../../../../lib/i18n';
import { useSignedIn } from '../../../../lib/session';
import classes from '../../../../ui/desk-list.module.css';
import { EmptyState } from '../../../../ui/empty-state';
import { ErrorState } from '../../../../ui/error-state';
import { LoadingRows } from '../../../../ui/loading-rows';
import { Page } from '../../../../ui/page';
import { StatusWord } from '../../../../ui/status-word';
import { TableScroll } from '../../../../ui/table-scroll';
import { useCreateScorecard } from '../api/author-scorecard';
import { type LibraryCard, libraryQuery } from '../api/scorecard-library';
import { CardNameDialog } from '../components/card-name-dialog';
import { ImportDialog } from '../components/import-dialog';

/** Every card with its state and use; authors make, copy and read in. */
export function ScorecardsPage() {
  const { t } = useText();
  const navigate = useNavigate();
  const mayAuthor = useSignedIn().roles.includes('author');
  const { q = '', show = 'inUse' } = useSearch({ from: '/shell/scorecards' });
  const cards = useInfiniteQuery(libraryQuery(q, show === 'archived'));
  const create = useCreateScorecard();
  const [dialog, setDialog] = useState<'new' | 'import' | null>(null);
  const open = (scorecardId: string) => void navigate({ to: '/scorecards/$scorecardId', params: { scorecardId } });
  const search = (change: { q?: string | undefined; show?: 'archived' | undefined }) =>
    void navigate({
      to: '/scorecards',
      search: { q: q || undefined, show: show === 'archived' ? show : undefined, ...change },
      replace: true,
    });
  const nodes = cards.data?.pages.flatMap((page) => page.nodes) ?? [];
  const filtered = q !== '' || show === 'archived';
  return (
    <Page
      density="compact"
      title={t('quality.card.library.title')}
      intro={t('quality.card.library.intro')}
      actions={
        mayAuthor && (
          <>
            <Button
              variant="default"
              leftSection={<IconUpload size={18} stroke={1.75} aria-hidden="true" />}
              onClick={() => setDialog('import')}
            >
              {t('quality.card.library.import')}
            </Button>
            <Button leftSection={<IconPlus size={18} stroke={1.75} aria-hidden="true" />} onClick={() => setDialog('new')}>
              {t('quality.card.library.new')}
            </Button>
          </>
        )
      }
    >
      <div className={classes.tools}>
        <label className={classes.search}>
          <IconSearch size={16} stroke={1.75} aria-hidden="true" />
          <input
            type="search"
            value={q}
            placeholder={t('quality.card.library.search')}
            aria-label={t('quality.card.library.search')}
            onChange={(event) => search({ q: event.currentTarget.value || undefined })}
          />
        </label>
        <label className={classes.select}>
          {t('quality.card.library.show')}
          <select
            value={show}
            onChange={(event) => search({ show: event.currentTarget.value === 'archived' ? 'archived' : undefined })}
          >
            <option value="inUse">{t('quality.card.library.inUse')}</option>
            <option value="archived">{t('quality.card.library.archived')}</option>
          </select>
        </label>
      </div>
      {cards.isPending && <LoadingRows count={5} height={56} />}
      {cards.isError && (
        <ErrorState error={cards.error} title={t('quality.card.library.error')} onRetry={() => void cards.refetch()} />
      )}
      {cards.data && nodes.length === 0 && (
        <EmptyState
          title={t(filtered ? 'quality.card.library.emptySearch' : 'quality.card.library.empty')}
          text={t(
            filtered
              ? 'quality.card.library.emptySearchText'
              : mayAuthor
                ? 'quality.card.library.emptyText'
                : 'quality.card.library.emptyReader',
          )}
          action={mayAuthor && !filtered && <Button onClick={() => setDialog('new')}>{t('quality.card.library.new')}</Button>}
        />
      )}
      {nodes.length > 0 && <Cards cards={nodes} />}
      {cards.hasNextPage && (
        <Button variant="default" mt={16} loading={cards.isFetchingNextPage} onClick={() => void cards.fetchNextPage()}>
          {t('quality.card.library.more')}
        </Button>
      )}
      {dialog === 'new' && (
        <CardNameDialog
          title={t('quality.card.new.title')}
          text={t('quality.card.new.text')}
          submit={t('quality.card.new.create')}
          start={{ nl: '', en: '' }}
          busy={create.isPending}
          error={create.error}
          onClose={() => setDialog(null)}
          onSubmit={(name) => create.mutate(name, { onSuccess: open })}
        />
      )}
      {dialog === 'import' && <ImportDialog onClose={() => setDialog(null)} onImported={open} />}
    </Page>
  );
}

function Cards({ cards }: { readonly cards: readonly LibraryCard[] }) {
  const { t } = useText();
  return (
    <TableScroll label={t('quality.card.library.caption')}>
      <table className={classes.table}>
        <caption>{t('quality.card.library.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('quality.card.library.name')}</th>
            <th scope="col">{t('quality.card.library.state')}</th>
            <th scope="col">{t('quality.card.library.version')}</th>
            <th scope="col">{t('quality.card.library.criteria')}</th>
            <th scope="col">{t('quality.card.library.used')}</th>
            <th scope="col">{t('quality.card.library.changed')}</th>
          </tr>
        </thead>
        <tbody>
          {cards.map((card) => (
            <CardRow key={card.id} card={card} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function CardRow({ card }: { readonly card: LibraryCard }) {
  const { t, language, day } = useText();
  const published = card.publishedNumber != null;
  const changed = card.draftSavedAt ?? card.publishedAt;
  const state = card.archivedAt
    ? t('quality.card.library.archivedSince', { when: day(new Date(card.archivedAt)) })
    : t(published ? 'quality.card.library.published' : 'quality.card.library.draft');
  return (
    <tr>
      <th scope="row">
        <Link to="/scorecards/$scorecardId" params={{ scorecardId: card.id }}>
          {pickLanguage(card.name, language)}
        </Link>
        {published && card.draftNumber != null && (
          <small>{t('quality.card.library.draftBeside', { number: card.draftNumber })}</small>
        )}
      </th>
      <td>
        <StatusWord tone={card.archivedAt ? 'info' : published ? 'good' : 'attention'}>{state}</StatusWord>
      </td>
      <td>{t('quality.card.library.versionNumber', { number: card.publishedNumber ?? card.draftNumber ?? 1 })}</td>
      <td>{t('quality.card.library.criterionCount', { criteria: card.criterionCount, sections: card.sectionCount })}</td>
      <td>{t('quality.card.library.usedBy', { count: card.evaluationCount })}</td>
      <td>{changed && day(new Date(changed))}</td>
    </tr>
  );
}
