import { IconChevronDown, IconChevronUp, IconGripVertical } from '@tabler/icons-react';
import type { CourseModule, Step } from '@vakwerk/domain/learning/courses/content';
import { moduleMinutes } from '@vakwerk/domain/learning/courses/minutes';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useText } from '../../../../lib/i18n';
import { type DragRows, useDragRows } from '../../../../ui/use-drag-rows';
import { findStep, nudge } from '../model/course-draft';
import { problemsById } from '../model/problem-place';
import { kindOf } from '../step-kinds';
import { NO_WORDS, newId, useStudio } from '../studio-context';
import { AddButton } from './add-button';
import classes from './studio.module.css';

/** Nobody adds a step at once: the menu comes after the page, under a button that already stands. */
const AddStep = lazy(() => import('./add-step'));

/** Modules and steps in order. Dragging by the grip, the buttons at the bottom and Alt with the arrows all move. */
export function Outline() {
  const { t, language } = useText();
  const { course, change, openId, open, focus, announce, problems } = useStudio();
  /** Whose button was pressed before its menu was there: a press is never lost. */
  const [pressed, setPressed] = useState<string | null>(null);
  const byId = useMemo(() => problemsById(problems), [problems]);
  const drag = useDragRows((id, { sectionId: moduleId, index }) => {
    const from = course.modules.find((module) => module.id === moduleId)?.steps.findIndex((step) => step.id === id) ?? -1;
    // Counted without the row that moves: taking it out shifts what comes after it in the same module.
    change({ type: 'moveStep', id, moduleId, index: from !== -1 && from < index ? index - 1 : index });
  });
  const move = (by: -1 | 1) => {
    const moved = openId && nudge(course, openId, by);
    if (!moved) return;
    change(moved);
    announce(t(by === -1 ? 'learning.studio.outline.movedUp' : 'learning.studio.outline.movedDown'));
  };
  const addModule = () => {
    const id = newId();
    const module = {
      id,
      title: NO_WORDS,
      objective: NO_WORDS,
      skillIds: [],
      optional: false,
      prerequisiteModuleIds: [],
      steps: [],
    };
    change({ type: 'addModule', module });
    open(id);
    focus(`${id}.title.nl`);
  };
  const steps = course.modules.reduce((sum, module) => sum + module.steps.length, 0);
  const minutes = course.modules.reduce(
    (sum, module) => sum + (module.steps.length > 0 ? moduleMinutes(module, language) : 0),
    0,
  );
  const here = openId ? placeOf(openId) : null;
  return (
    <nav
      className={classes.outline}
      aria-label={t('learning.studio.outline.title')}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        move(event.key === 'ArrowUp' ? -1 : 1);
      }}
    >
      <div className={classes.scroll}>
        <p className={classes.sum}>{t('learning.studio.outline.sum', { steps, minutes })}</p>
        <div className={classes.entry} data-course data-open={openId === null || undefined}>
          <button
            type="button"
            className={classes.name}
            aria-current={openId === null ? 'true' : undefined}
            onClick={() => open(null)}
          >
            {t('learning.studio.outline.course')}
            <Lacks ids={['course']} byId={byId} />
          </button>
        </div>
        <ol>
          {course.modules.map((module, at) => (
            <li key={module.id}>
              <div
                className={classes.entry}
                data-module
                data-open={openId === module.id || undefined}
                data-drop-section={module.id}
                data-drop={drag.dragged && module.steps.length === 0 && drag.place?.sectionId === module.id ? 'after' : undefined}
              >
                <span />
                <button
                  type="button"
                  className={classes.name}
                  aria-current={openId === module.id ? 'true' : undefined}
                  onClick={() => open(module.id)}
                >
                  {pickLanguage(module.title, language) || t('learning.studio.outline.moduleNumber', { number: at + 1 })}
                  <span className={classes.kind}>
                    {t('learning.studio.outline.module', { number: at + 1 })}
                    <Lacks ids={[module.id]} byId={byId} />
                  </span>
                </button>
              </div>
              <ol>
                {module.steps.map((step, index) => (
                  <StepEntry key={step.id} module={module} step={step} index={index} drag={drag} byId={byId} />
                ))}
              </ol>
              <Suspense
                fallback={<AddButton onClick={() => setPressed(module.id)}>{t('learning.studio.outline.addStep')}</AddButton>}
              >
                <AddStep moduleId={module.id} opened={pressed === module.id} onMoved={() => setPressed(null)} />
              </Suspense>
            </li>
          ))}
        </ol>
        <AddButton onClick={addModule}>{t('learning.studio.outline.addModule')}</AddButton>
      </div>
      {here && openId && (
        <div className={classes.mover}>
          <span>{here}</span>
          <button
            type="button"
            aria-label={t('learning.studio.outline.up')}
            title={t('learning.studio.outline.up')}
            disabled={nudge(course, openId, -1) === null}
            onClick={() => move(-1)}
          >
            <IconChevronUp size={20} stroke={1.75} aria-hidden="true" />
          </button>
          <button
            type="button"
            aria-label={t('learning.studio.outline.down')}
            title={t('learning.studio.outline.down')}
            disabled={nudge(course, openId, 1) === null}
            onClick={() => move(1)}
          >
            <IconChevronDown size={20} stroke={1.75} aria-hidden="true" />
          </button>
        </div>
      )}
    </nav>
  );

  function placeOf(id: string): string | null {
    const step = findStep(course, id);
    if (step) return t('learning.studio.outline.moveStep', { number: step.index + 1 });
    const module = course.modules.findIndex((each) => each.id === id);
    return module === -1 ? null : t('learning.studio.outline.moveModule', { number: module + 1 });
  }
}

type ById = ReturnType<typeof problemsById>;

interface EntryProps {
  readonly module: CourseModule;
  readonly step: Step;
  readonly index: number;
  readonly drag: DragRows;
  readonly byId: ById;
}

function StepEntry({ module, step, index, drag, byId }: EntryProps) {
  const { t, language } = useText();
  const { openId, open } = useStudio();
  const { place } = drag;
  const isPlace = drag.dragged && place?.sectionId === module.id;
  const drop = isPlace && place.index === index ? 'before' : isPlace && place.index === index + 1 ? 'after' : undefined;
  const kind = kindOf(step);
  return (
    <li
      className={classes.entry}
      data-open={openId === step.id || undefined}
      data-dragged={drag.dragged === step.id || undefined}
      data-drop={drop}
      data-drop-section={module.id}
      data-drop-index={index}
    >
      <span className={classes.grip} aria-hidden="true" {...drag.gripFor(step.id)}>
        <IconGripVertical size={18} stroke={1.75} />
      </span>
      <button
        type="button"
        className={classes.name}
        aria-current={openId === step.id ? 'step' : undefined}
        onClick={() => open(step.id)}
      >
        {pickLanguage(step.title, language) || t('learning.studio.untitledStep')}
        <span className={classes.kind}>
          {index + 1} · {t(kind.label)}
          <Lacks ids={[step.id]} byId={byId} />
        </span>
      </button>
    </li>
  );
}

/** What keeps it from being published, in two words; a missing language is the first to say. */
function Lacks({ ids, byId }: { readonly ids: readonly string[]; readonly byId: ById }) {
  const { t } = useText();
  const problems = ids.flatMap((id) => byId.get(id) ?? []);
  const [first] = problems;
  if (!first) return null;
  const languages = new Set(
    problems.flatMap(({ code, language }) => (code === 'missingTranslation' && language ? [language] : [])),
  );
  const words =
    languages.size === 1 && problems.every(({ language }) => language !== undefined)
      ? t(`learning.studio.missing.short.${languages.has('nl') ? 'nl' : 'en'}`)
      : t('learning.studio.missing.short.more');
  return <span className={classes.lacks}>{words}</span>;
}
