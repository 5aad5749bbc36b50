import { Button } from '@mantine/core';
import { IconAlertTriangle, IconArrowBackUp, IconArrowForwardUp, IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { checkScorecard } from '@vakwerk/domain/quality/scorecards/check-scorecard';
import { criteriaInOrder, type ScorecardVersion } from '@vakwerk/domain/quality/scorecards/scorecard';
import { missingTranslations } from '@vakwerk/domain/quality/scorecards/scorecard-problem';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useText } from '../../../../lib/i18n';
import { useShortcuts } from '../../../../lib/shortcuts';
import { SaveStateLine } from '../../../../ui/save-state';
import { type CardProblem, usePublishScorecard } from '../api/author-scorecard';
import type { Desk, VersionSummary } from '../api/scorecard-desk';
import { skillsQuery } from '../api/scorecard-library';
import { BuilderProvider, type BuilderTools } from '../builder-context';
import { nearestPlaces, type ProblemPlace } from '../model/problem-place';
import { useBuilder } from '../use-builder';
import { CardConflictDialog, ProblemsDialog, PublishDialog } from './builder-dialogs';
import { CardMenu } from './card-menu';
import { CardTop } from './card-top';
import { DiscardDialog } from './discard-dialog';
import { PreviewPane } from './preview-pane';
import { ReadCard } from './read-card';
import { StructurePane } from './structure-pane';
import { VersionsView } from './versions-view';
import classes from './work.module.css';

interface Props {
  readonly desk: Desk;
  readonly draft: VersionSummary;
  readonly version: ScorecardVersion;
}

/** A draft under work: the card left, what it makes of a call right. */
export function CardBuilder({ desk, draft, version: start }: Props) {
  const { t } = useText();
  const navigate = useNavigate();
  const { at: openId = null, tab: view = 'build', from, to } = useSearch({ from: '/shell/scorecards/$scorecardId' });
  const builder = useBuilder({ desk, draft, version: start });
  const { card, autosave, change } = builder;
  const { version } = card;
  const skills = useQuery(skillsQuery);
  const publish = usePublishScorecard();
  const [dialog, setDialog] = useState<'problems' | 'publish' | 'conflict' | 'discard' | null>(null);
  const [refused, setRefused] = useState<readonly CardProblem[]>([]);
  const [said, announce] = useState('');
  const place = useRef<string | null>(null);
  const params = { scorecardId: desk.id };

  const problems = useMemo(() => problemsOf(card, skills.data), [card, skills.data]);
  const shown: readonly CardProblem[] = [...problems, ...refused.filter(({ code }) => code === 'changedMeanwhile')];
  const published = desk.versions.find(({ publishedAt }) => publishedAt != null) ?? null;
  const used = desk.versions.reduce((sum, { evaluationCount }) => sum + evaluationCount, 0);

  const setOpen = (id: string | null) =>
    void navigate({ to: '/scorecards/$scorecardId', params, search: id ? { at: id } : {}, replace: true, resetScroll: false });
  // The place may come on the page only after what was asked for has been drawn.
  useEffect(() => {
    const wanted = place.current;
    if (!wanted) return;
    for (const each of nearestPlaces(wanted)) {
      const found = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(each)}"]`);
      if (!found) continue;
      found.closest('details')?.setAttribute('open', '');
      found.scrollIntoView({ block: 'nearest' });
      found.focus();
      // Only the row is there yet: its editor comes with the next drawing.
      if (each !== wanted && openId && each === openId) return;
      break;
    }
    place.current = null;
  });
  const tools: BuilderTools = {
    version,
    change,
    skills: skills.data ?? [],
    openId,
    setOpen,
    focus: (wanted) => {
      place.current = wanted;
    },
    announce,
  };
  const go = (problem: ProblemPlace) => {
    setDialog(null);
    // The dialog gives focus back to its button when it closes; the place comes after that.
    setTimeout(() => {
      place.current = problem.place;
      setOpen(problem.criterionId ?? (problem.field.startsWith('title') ? problem.sectionId : null));
      announce('');
    }, 50);
  };
  const group = 'quality.card.key.group' as const;
  useShortcuts([
    { keys: 'mod+z', label: 'quality.card.top.undo', group, run: builder.undo },
    { keys: 'mod+shift+z', label: 'quality.card.top.redo', group, run: builder.redo },
    { keys: 'mod+y', label: 'quality.card.top.redo', group, run: builder.redo },
  ]);
  const doPublish = async () => {
    const { versionId, revision } = await builder.settle();
    const wrong = await publish.mutateAsync({ versionId, expectedRevision: revision }).catch(() => null);
    if (wrong === null) return;
    setRefused(wrong);
    setDialog(wrong.length > 0 ? 'problems' : null);
  };
  const facts = published
    ? t('quality.card.top.draftAfter', { number: draft.number, before: published.number, count: used })
    : t('quality.card.top.draft', { number: draft.number });
  return (
    <BuilderProvider value={tools}>
      <div className={classes.work} data-density="compact" data-view={view}>
        <CardTop desk={desk} name={card.name} facts={facts}>
          <SaveStateLine state={autosave.state} savedAt={autosave.savedAt} onCompare={() => setDialog('conflict')} />
          <span className={classes.pair}>
            <button
              type="button"
              aria-label={t('quality.card.top.undo')}
              title={t('quality.card.top.undo')}
              disabled={!builder.canUndo}
              onClick={builder.undo}
            >
              <IconArrowBackUp size={18} stroke={1.75} aria-hidden="true" />
            </button>
            <button
              type="button"
              aria-label={t('quality.card.top.redo')}
              title={t('quality.card.top.redo')}
              disabled={!builder.canRedo}
              onClick={builder.redo}
            >
              <IconArrowForwardUp size={18} stroke={1.75} aria-hidden="true" />
            </button>
          </span>
          <Button
            variant="default"
            onClick={() => setDialog('problems')}
            leftSection={
              shown.length > 0 ? (
                <IconAlertTriangle size={18} stroke={1.75} color="var(--attention)" aria-hidden="true" />
              ) : (
                <IconCheck size={18} stroke={1.75} color="var(--good)" aria-hidden="true" />
              )
            }
          >
            {shown.length > 0 ? t('quality.card.top.todo', { count: shown.length }) : t('quality.card.top.ready')}
          </Button>
          <Button onClick={() => setDialog(problems.length > 0 ? 'problems' : 'publish')}>
            {t('quality.card.top.publish', { number: draft.number })}
          </Button>
          <CardMenu desk={desk} versionId={draft.id} mayAuthor settle={builder.settle} onDiscard={() => setDialog('discard')} />
        </CardTop>
        {view === 'versions' ? (
          <div className={classes.all}>
            <VersionsView
              desk={desk}
              draft={version}
              from={from}
              to={to}
              onCompare={(left, right) =>
                void navigate({
                  to: '/scorecards/$scorecardId',
                  params,
                  search: { tab: 'versions', from: left, to: right },
                  replace: true,
                })
              }
            />
          </div>
        ) : (
          <>
            <section className={classes.left} aria-label={t('quality.card.top.build')}>
              <StructurePane name={card.name} description={card.description} onUndo={builder.undo} />
            </section>
            <section className={classes.right} aria-label={t('quality.card.preview.title')}>
              <PreviewPane scorecardId={desk.id} />
            </section>
          </>
        )}
        <p role="status" className={classes.spoken}>
          {said}
        </p>
      </div>
      <div className={classes.paper}>
        <ReadCard name={card.name} description={card.description} version={version} skills={tools.skills} />
      </div>
      {dialog === 'problems' && <ProblemsDialog version={version} problems={shown} onGo={go} onClose={() => setDialog(null)} />}
      {dialog === 'discard' && (
        <DiscardDialog desk={desk} card={card} published={published} settle={builder.settle} onClose={() => setDialog(null)} />
      )}
      {dialog === 'publish' && (
        <PublishDialog
          version={version}
          number={draft.number}
          published={published}
          used={used}
          busy={publish.isPending}
          error={publish.error}
          onPublish={() => void doPublish()}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'conflict' && autosave.theirs && (
        <CardConflictDialog
          mine={version}
          theirs={autosave.theirs.version}
          by={builder.other?.summary ?? null}
          onKeepMine={() => {
            builder.keepMine();
            setDialog(null);
          }}
          onTakeTheirs={() => {
            builder.takeTheirs();
            setDialog(null);
          }}
          onClose={() => setDialog(null)}
        />
      )}
    </BuilderProvider>
  );
}

/** As the server will check it; skills that are not in use any more are archived. The card's own name counts too. */
function problemsOf(
  { name, description, version }: ReturnType<typeof useBuilder>['card'],
  skills: readonly { readonly id: string }[] | undefined,
): readonly CardProblem[] {
  const inUse = new Set(skills?.map(({ id }) => id));
  const linked = criteriaInOrder(version).flatMap(({ skillId }) => skillId ?? []);
  const archived = new Set(skills ? linked.filter((id) => !inUse.has(id)) : []);
  return [
    ...missingTranslations(name, 'name', 'required'),
    ...missingTranslations(description, 'description', 'optional'),
    ...checkScorecard(version, archived),
  ];
}
