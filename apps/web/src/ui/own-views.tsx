import { IconPencil, IconPlus, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useText } from '../lib/i18n';
import { type OwnView, type SavedViews, useForgetView, useRenameView, useSaveView } from '../lib/saved-views';
import classes from './own-views.module.css';
import { useUndoToast } from './use-undo-toast';

const ViewNameDialog = lazy(() => import('./view-name-dialog'));

interface Props<Search extends object> {
  readonly views: SavedViews<Search>;
  /** The filters of now. */
  readonly search: Search;
  /** The link that opens a view. */
  readonly link: (view: OwnView<Search>, current: boolean) => ReactNode;
  /** What else can be done with a view. */
  readonly more?: (view: OwnView<Search>) => ReactNode;
}

/** The view whose filters are those of now. */
export function useChosenView<Search extends object>(views: SavedViews<Search>, search: Search): OwnView<Search> | undefined {
  return useQuery(views.query).data?.find((each) => views.isSame(each.search, search));
}

/** One's own views of a page: open, rename, remove, and keep the filters of now as another one. */
export function OwnViews<Search extends object>({ views, search, link, more }: Props<Search>) {
  const { t } = useText();
  const [naming, setNaming] = useState<'new' | OwnView<Search> | null>(null);
  const own = useQuery(views.query).data ?? [];
  const save = useSaveView(views.page);
  const rename = useRenameView(views.page);
  const forget = useForgetView(views.page);
  const undoToast = useUndoToast();
  const chosen = useChosenView(views, search);
  const forgetOne = ({ id, name, search: kept, mail }: OwnView<Search>) =>
    forget.mutate(id, {
      onSuccess: () =>
        void undoToast(t('quality.queue.view.forgotten', { name }), () => save.mutate({ name, search: kept, mail })),
    });
  return (
    <>
      {own.length > 0 && (
        <>
          <h2>{t('quality.queue.ownViews')}</h2>
          <ul>
            {own.map((each) => (
              <li key={each.id} className={classes.own}>
                {link(each, each.id === chosen?.id)}
                {more?.(each)}
                <button
                  type="button"
                  aria-label={t('quality.queue.view.rename', { name: each.name })}
                  onClick={() => setNaming(each)}
                >
                  <IconPencil size={16} stroke={1.75} aria-hidden="true" />
                </button>
                <button
                  type="button"
                  aria-label={t('quality.queue.view.forget', { name: each.name })}
                  onClick={() => forgetOne(each)}
                >
                  <IconX size={16} stroke={1.75} aria-hidden="true" />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <button type="button" className={classes.keep} onClick={() => setNaming('new')}>
        <IconPlus size={16} stroke={1.75} aria-hidden="true" /> {t('quality.queue.view.save')}
      </button>
      <Suspense fallback={null}>
        {naming && (
          <ViewNameDialog
            name={naming === 'new' ? null : naming.name}
            busy={save.isPending || rename.isPending}
            error={save.error ?? rename.error}
            onName={(name) => {
              const onSuccess = () => setNaming(null);
              if (naming === 'new') save.mutate({ name, search }, { onSuccess });
              else rename.mutate({ id: naming.id, name }, { onSuccess });
            }}
            onClose={() => {
              save.reset();
              rename.reset();
              setNaming(null);
            }}
          />
        )}
      </Suspense>
    </>
  );
}
