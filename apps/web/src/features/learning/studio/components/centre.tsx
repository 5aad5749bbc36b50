import type { Step } from '@vakwerk/domain/learning/courses/content';
import { countWords } from '@vakwerk/domain/learning/courses/reading-hints';
import { plainText } from '@vakwerk/domain/learning/courses/rich-text';
import { Suspense } from 'react';
import { useText } from '../../../../lib/i18n';
import { LoadingRows } from '../../../../ui/loading-rows';
import { findStep } from '../model/course-draft';
import { placeName } from '../model/problem-place';
import { kindOf } from '../step-kinds';
import { useStudio } from '../studio-context';
import { CourseStart } from './course-start';
import { PairField } from './pair-field';
import classes from './studio.module.css';

/** What is open, in both languages side by side. */
export function Centre() {
  const { t } = useText();
  const { course, openId } = useStudio();
  const place = findStep(course, openId);
  const module = course.modules.find(({ id }) => id === openId);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so a keyboard must be able to get into it
    <main className={classes.centre} tabIndex={0} aria-label={t('learning.studio.page')}>
      <div className={classes.paper}>
        <div className={classes.languages}>
          {(['nl', 'en'] as const).map((language) => (
            <div key={language}>
              <h2>{t(`learning.studio.language.${language}`)}</h2>
              {place?.step.kind === 'text' && (
                <span>{t('learning.studio.words', { count: countWords(plainText(place.step.body[language])) })}</span>
              )}
            </div>
          ))}
        </div>
        {place ? <StepPage key={place.step.id} step={place.step} /> : module ? <ModulePage id={module.id} /> : <CoursePage />}
      </div>
    </main>
  );
}

function StepPage({ step }: { readonly step: Step }) {
  const { t } = useText();
  const { change } = useStudio();
  const kind = kindOf(step);
  const onChange = (field: string, make: (step: Step) => Step) =>
    change({ type: 'step', id: step.id, field, change: (now) => (now.kind === step.kind ? make(now) : now) });
  return (
    <>
      <PairField
        label={t('learning.studio.field.title')}
        size="title"
        text={step.title}
        placeOf={(language) => placeName(step.id, 'title', language)}
        onChange={(title) => onChange('title', (now) => ({ ...now, title }))}
      />
      <Suspense fallback={<LoadingRows count={2} height={64} />}>
        <kind.Block step={step as never} onChange={onChange as never} />
      </Suspense>
    </>
  );
}

function ModulePage({ id }: { readonly id: string }) {
  const { t } = useText();
  const { course, change } = useStudio();
  const module = course.modules.find((each) => each.id === id);
  if (!module) return null;
  return (
    <>
      <PairField
        label={t('learning.studio.field.moduleTitle')}
        size="title"
        text={module.title}
        placeOf={(language) => placeName(id, 'title', language)}
        onChange={(title) => change({ type: 'module', id, fields: { title } })}
      />
      <PairField
        label={t('learning.studio.field.objective')}
        text={module.objective}
        placeOf={(language) => placeName(id, 'objective', language)}
        onChange={(objective) => change({ type: 'module', id, fields: { objective } })}
      />
    </>
  );
}

function CoursePage() {
  const { t } = useText();
  const { course, change } = useStudio();
  return (
    <>
      <PairField
        label={t('learning.studio.field.courseTitle')}
        size="title"
        text={course.title}
        placeOf={(language) => placeName('course', 'title', language)}
        onChange={(title) => change({ type: 'course', fields: { title } })}
      />
      <PairField
        label={t('learning.studio.field.summary')}
        text={course.summary}
        optional
        placeOf={(language) => placeName('course', 'summary', language)}
        onChange={(summary) => change({ type: 'course', fields: { summary } })}
      />
      {course.modules.length === 0 && <CourseStart />}
    </>
  );
}
