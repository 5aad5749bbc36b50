import { Button } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { useShortcuts } from '../../../lib/shortcuts';
import { ChoiceSegments } from '../../../ui/choice-segments';
import { LoadingRows } from '../../../ui/loading-rows';
import type { Desk, Skill } from '../api/dialogue-desk';
import { CheckPane } from './check-pane';
import classes from './desk.module.css';
import { DeskTop } from './desk-top';
import { Outline } from './outline';
import { TurnEditor } from './turn-editor';
import { DeskContext, useDesk } from './use-desk';

const DialogueMap = lazy(() => import('./dialogue-map'));
const TryOut = lazy(() => import('./try-out'));
const HistoryDialog = lazy(() => import('./history-dialog'));

/** List, map or try-out of one draft, with the check beside it. */
export function DeskView({ desk, skills }: { readonly desk: Desk; readonly skills: readonly Skill[] }) {
  const { t, language, day } = useText();
  const navigate = useNavigate();
  const { view = 'list', at } = useSearch({ from: '/shell/dialogues/$dialogueId' });
  const work = useDesk(desk);
  const { content, change, autosave } = work;
  const [history, setHistory] = useState(false);
  const [told, setTold] = useState('');
  const readOnly = desk.archivedAt !== null && desk.archivedAt !== undefined;
  const tools = useMemo(() => ({ change, skills, readOnly }), [change, skills, readOnly]);
  const go = (search: { view?: 'map' | 'try' | undefined; at?: string | undefined }) =>
    void navigate({
      to: '/dialogues/$dialogueId',
      params: { dialogueId: desk.id },
      search: { view: view === 'list' ? undefined : view, at, ...search },
      replace: true,
    });
  const open = (turnId: string | null) => go({ at: turnId ?? undefined, view: view === 'map' ? view : undefined });
  const turn = content.turns.find(({ id }) => id === at) ?? null;
  useEffect(() => {
    if (at && view === 'list') document.getElementById(`edit-${at}`)?.scrollIntoView({ block: 'start' });
  }, [at, view]);
  const group = 'learning.dialogues.keys' as const;
  useShortcuts([
    { keys: 'mod+z', label: 'learning.dialogues.undo', group, run: work.undo },
    { keys: 'mod+shift+z', label: 'learning.dialogues.redo', group, run: work.redo },
  ]);
  return (
    <DeskContext value={tools}>
      <div className={classes.desk}>
        <DeskTop desk={desk} work={work} readOnly={readOnly} onHistory={() => setHistory(true)} onTold={setTold} />
        <p role="status">{told}</p>
        {autosave.state === 'conflict' && (
          <div className={classes.conflict} role="alert">
            <p>
              <b>{t('learning.dialogues.conflict')}</b> {t('learning.dialogues.conflictText')}
            </p>
            <Button variant="default" onClick={autosave.keepMine}>
              {t('learning.dialogues.keepMine')}
            </Button>
            <Button variant="default" onClick={work.takeTheirs}>
              {t('learning.dialogues.takeTheirs')}
            </Button>
          </div>
        )}
        {readOnly && <p className={classes.note}>{t('learning.dialogues.archivedNote')}</p>}
        <div className={classes.work} data-view={view}>
          <div className={classes.main}>
            <ChoiceSegments
              label={t('learning.dialogues.view')}
              choices={[
                { id: 'list', label: t('learning.dialogues.outline') },
                { id: 'map', label: t('learning.dialogues.graph') },
                { id: 'try', label: t('learning.dialogues.try') },
              ]}
              chosen={view}
              onChoose={(next) => go({ view: next === 'list' ? undefined : next })}
            />
            <Suspense fallback={<LoadingRows count={4} />}>
              {view === 'list' && <Outline content={content} openTurnId={at ?? null} onOpen={open} />}
              {view === 'map' && <DialogueMap content={content} openTurnId={at ?? null} onOpen={open} />}
              {view === 'try' && <TryOut content={content} />}
            </Suspense>
          </div>
          <aside className={classes.side} aria-label={t('learning.dialogues.check')}>
            {view === 'map' && turn && <TurnEditor key={turn.id} content={content} turn={turn} onOpen={open} />}
            <CheckPane content={content} onOpen={open} />
            <section className={classes.courses}>
              <h2>{t('learning.dialogues.usedIn')}</h2>
              {desk.courses.length === 0 && <p>{t('learning.dialogues.usedNowhere')}</p>}
              <ul>
                {desk.courses.map((course) => (
                  <li key={course.id}>
                    <Link to="/learn/$courseId" params={{ courseId: course.id }}>
                      {pickLanguage(course.title, language)}
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          </aside>
        </div>
        {history && (
          <Suspense>
            <HistoryDialog
              desk={desk}
              onClose={() => setHistory(false)}
              onRestore={(restored, savedAt) => {
                change(() => restored);
                setTold(t('learning.dialogues.restored', { day: day(savedAt) }));
              }}
            />
          </Suspense>
        )}
      </div>
    </DeskContext>
  );
}
