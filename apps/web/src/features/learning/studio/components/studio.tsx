import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { checkCourse } from '@vakwerk/domain/learning/courses/check-course';
import type { CourseContent, Step } from '@vakwerk/domain/learning/courses/content';
import type { CourseProblem } from '@vakwerk/domain/learning/courses/course-problem';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useText } from '../../../../lib/i18n';
import { useShortcuts } from '../../../../lib/shortcuts';
import { type CourseDesk, publishingQuery, studioSkillsQuery } from '../api/course-desk';
import { findStep } from '../model/course-draft';
import { placesOf } from '../model/problem-place';
import { isKind, STEP_KINDS } from '../step-kinds';
import { StudioProvider, type StudioTools } from '../studio-context';
import { useDraft } from '../use-draft';
import { usePlaceFocus } from '../use-place-focus';
import { Centre } from './centre';
import { Outline } from './outline';
import { SettingsPane } from './settings-pane';
import classes from './studio.module.css';
import { StudioFoot } from './studio-foot';
import type { Preview, StudioDialog } from './studio-parts';
import { StudioTop } from './studio-top';

const PreviewPane = lazy(() => import('../preview/preview-pane'));
const StudioDialogs = lazy(() => import('./studio-dialogs'));

/** A course under work: what it holds at the left, the page in the middle in learner width, settings at the right. */
export function Studio({ desk, onAgain }: { readonly desk: CourseDesk; readonly onAgain: () => Promise<void> }) {
  const { t } = useText();
  const navigate = useNavigate();
  const { at } = useSearch({ from: '/shell/courses/$courseId' });
  const draft = useDraft(desk);
  const { course, change } = draft;
  const skills = useQuery(studioSkillsQuery);
  const publishing = useQuery(publishingQuery(desk.id));
  const [dialog, setDialog] = useState<StudioDialog | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [refused, setRefused] = useState<readonly CourseProblem[]>([]);
  const [said, announce] = useState('');
  const focus = usePlaceFocus();
  const firstId = course.modules[0]?.steps[0]?.id ?? null;
  const known =
    at !== undefined && (at === 'course' || course.modules.some(({ id }) => id === at) || findStep(course, at) !== null);
  const openId = known ? (at === 'course' ? null : at) : firstId;

  const problems = useMemo(() => problemsOf(course, skills.data), [course, skills.data]);
  const open = (id: string | null) =>
    void navigate({
      to: '/courses/$courseId',
      params: { courseId: desk.id },
      search: { at: id ?? 'course' },
      replace: true,
      resetScroll: false,
    });
  const addStep = (step: Step) => {
    const here = findStep(course, openId);
    const module = here?.module ?? course.modules.find(({ id }) => id === openId) ?? course.modules.at(-1);
    if (!module) return;
    change({ type: 'addStep', moduleId: module.id, step, ...(here && { index: here.index + 1 }) });
    open(step.id);
    focus([`${step.id}.title.nl`]);
  };
  const tools: StudioTools = {
    courseId: desk.id,
    course,
    change,
    undo: draft.undo,
    openId,
    open,
    focus,
    announce,
    skills: skills.data ?? [],
    problems,
    stepChoices: Object.entries(STEP_KINDS).map(([kind, { label }]) => ({ kind, label: t(label) })),
    addKind: (kind) => {
      const start = isKind(kind) ? STEP_KINDS[kind]?.start() : undefined;
      if (start) addStep(start);
    },
    addStep,
  };
  const go = (problem: CourseProblem) => {
    setDialog(null);
    setPreview(null);
    const { openId: id, places } = placesOf(problem);
    // The dialog gives focus back to its button when it closes; the place comes after that.
    setTimeout(() => {
      open(id);
      focus(places);
    }, 50);
  };
  const group = 'learning.studio.keys' as const;
  useShortcuts([
    { keys: 'mod+z', label: 'learning.studio.undo', group, run: draft.undo },
    { keys: 'mod+shift+z', label: 'learning.studio.redo', group, run: draft.redo },
    { keys: 'mod+y', label: 'learning.studio.redo', group, run: draft.redo },
  ]);
  return (
    <StudioProvider value={tools}>
      <div className={classes.studio} data-density="compact" data-preview={preview !== null || undefined}>
        <StudioTop
          desk={desk}
          draft={draft}
          problemCount={problems.length}
          preview={preview}
          onPreview={setPreview}
          onDialog={setDialog}
          onAgain={onAgain}
        />
        <Outline />
        {preview ? (
          <main className={classes.preview}>
            <Suspense fallback={null}>
              <PreviewPane preview={preview} />
            </Suspense>
          </main>
        ) : (
          <>
            <Centre />
            <SettingsPane />
          </>
        )}
        <StudioFoot publishing={publishing.data} onProblems={() => setDialog('problems')} />
        <p role="status" className={classes.spoken}>
          {said}
        </p>
      </div>
      {dialog && (
        <Suspense fallback={null}>
          <StudioDialogs
            dialog={dialog}
            desk={desk}
            draft={draft}
            problems={[...problems, ...refused]}
            publishing={publishing.data}
            onGo={go}
            onRefused={setRefused}
            onAgain={onAgain}
            onDialog={setDialog}
          />
        </Suspense>
      )}
    </StudioProvider>
  );
}

/** As the server will check it; a skill that was put away is a hole too. */
function problemsOf(content: CourseContent, inUse: StudioTools['skills'] | undefined): readonly CourseProblem[] {
  if (!inUse) return checkCourse(content);
  const names = new Set(inUse.map(({ id }) => id));
  const modules = content.modules.map((module) => ({ ...module, skillIds: module.skillIds.filter((id) => names.has(id)) }));
  return checkCourse({ ...content, modules });
}
