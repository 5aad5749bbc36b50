import { IconCopy, IconTrash } from '@tabler/icons-react';
import type { CourseModule, Step } from '@vakwerk/domain/learning/courses/content';
import { copyCourse } from '@vakwerk/domain/learning/courses/copy-course';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { Suspense } from 'react';
import { useText } from '../../../../lib/i18n';
import { useUndoToast } from '../../../../ui/use-undo-toast';
import { CertificationFact } from '../../certification/certification-fact';
import { findStep } from '../model/course-draft';
import { placeName } from '../model/problem-place';
import { kindOf } from '../step-kinds';
import { newId, useStudio } from '../studio-context';
import classes from './settings.module.css';
import { Check, Fact, Note } from './settings-fields';
import { SkillField } from './skill-field';
import pane from './studio.module.css';

/** What is set for the thing that is open, and what can be done with it. */
export function SettingsPane() {
  const { t } = useText();
  const { course, openId } = useStudio();
  const step = findStep(course, openId)?.step;
  const module = course.modules.find(({ id }) => id === openId);
  return (
    <aside className={`${pane.settings} ${classes.settings}`} aria-label={t('learning.studio.settings.title')}>
      {step ? <StepSettings key={step.id} step={step} /> : module ? <ModuleSettings module={module} /> : <CourseSettings />}
    </aside>
  );
}

function StepSettings({ step }: { readonly step: Step }) {
  const { t } = useText();
  const { course, change, undo, open, addStep } = useStudio();
  const undoToast = useUndoToast();
  const kind = kindOf(step);
  const onChange = (field: string, make: (step: Step) => Step) =>
    change({ type: 'step', id: step.id, field, change: (now) => (now.kind === step.kind ? make(now) : now) });
  const remove = () => {
    const place = findStep(course, step.id);
    const beside = place?.module.steps[place.index + 1] ?? place?.module.steps[place.index - 1];
    change({ type: 'removeStep', id: step.id });
    open(beside?.id ?? place?.module.id ?? null);
    void undoToast(t('learning.studio.settings.stepRemoved'), () => {
      undo();
      open(step.id);
    });
  };
  const duplicate = () => {
    const ids = new Map<string, string>();
    const idFor = (old: string) => ids.get(old) ?? ids.set(old, newId()).get(old) ?? old;
    const module = { steps: [step] } as unknown as CourseModule;
    const [copy] = copyCourse({ title: course.title, summary: course.summary, modules: [module] }, idFor).modules[0]?.steps ?? [];
    if (copy) addStep(copy);
  };
  return (
    <>
      <h2>{t(kind.label)}</h2>
      {kind.Settings && (
        <Suspense fallback={null}>
          <kind.Settings step={step as never} onChange={onChange as never} />
        </Suspense>
      )}
      <Check
        label={t('learning.studio.settings.required')}
        checked={step.required}
        onChange={(required) => onChange('required', (now) => ({ ...now, required }))}
      />
      <Deeds onCopy={duplicate} onRemove={remove} />
    </>
  );
}

function ModuleSettings({ module }: { readonly module: CourseModule }) {
  const { t, language } = useText();
  const { course, change, undo, open } = useStudio();
  const undoToast = useUndoToast();
  const { id } = module;
  const at = course.modules.findIndex((each) => each.id === id);
  const before = course.modules.slice(0, at);
  const set = (fields: Parameters<typeof change>[0] & { type: 'module' }) => change(fields);
  const remove = () => {
    change({ type: 'removeModule', id });
    open(null);
    void undoToast(t('learning.studio.settings.moduleRemoved'), () => {
      undo();
      open(id);
    });
  };
  const duplicate = () => {
    const ids = new Map<string, string>();
    const idFor = (old: string) => ids.get(old) ?? ids.set(old, newId()).get(old) ?? old;
    const [copy] = copyCourse({ title: course.title, summary: course.summary, modules: [module] }, idFor).modules;
    if (!copy) return;
    change({ type: 'addModule', module: copy, index: at + 1 });
    open(copy.id);
  };
  return (
    <>
      <h2>{t('learning.studio.outline.module', { number: at + 1 })}</h2>
      <SkillField
        label={t('learning.studio.settings.skills')}
        skillIds={module.skillIds}
        place={placeName(id, 'skills')}
        onChange={(skillIds) => set({ type: 'module', id, fields: { skillIds } })}
      />
      <Check
        label={t('learning.studio.settings.optional')}
        checked={module.optional}
        onChange={(optional) => set({ type: 'module', id, fields: { optional } })}
      />
      {before.length > 0 && (
        <fieldset className={classes.field} data-place={placeName(id, 'prerequisites')} tabIndex={-1}>
          <legend className={classes.name}>{t('learning.studio.settings.first')}</legend>
          {before.map((other, index) => (
            <Check
              key={other.id}
              label={pickLanguage(other.title, language) || t('learning.studio.outline.moduleNumber', { number: index + 1 })}
              checked={module.prerequisiteModuleIds.includes(other.id)}
              onChange={(first) =>
                set({
                  type: 'module',
                  id,
                  fields: {
                    prerequisiteModuleIds: first
                      ? [...module.prerequisiteModuleIds, other.id]
                      : module.prerequisiteModuleIds.filter((each) => each !== other.id),
                  },
                })
              }
            />
          ))}
        </fieldset>
      )}
      <Deeds onCopy={duplicate} onRemove={remove} />
    </>
  );
}

function CourseSettings() {
  const { t } = useText();
  const { courseId, course } = useStudio();
  return (
    <>
      <h2>{t('learning.studio.outline.course')}</h2>
      <Fact label={t('learning.studio.settings.size')}>
        {t('learning.studio.list.sizeOf', {
          modules: course.modules.length,
          steps: course.modules.reduce((sum, { steps }) => sum + steps.length, 0),
        })}
      </Fact>
      <Note>{t('learning.studio.settings.courseNote')}</Note>
      <CertificationFact target={{ kind: 'course', id: courseId }} />
    </>
  );
}

function Deeds({ onCopy, onRemove }: { readonly onCopy: () => void; readonly onRemove: () => void }) {
  const { t } = useText();
  return (
    <div className={classes.deeds}>
      <button type="button" onClick={onCopy}>
        <IconCopy size={18} stroke={1.75} aria-hidden="true" />
        {t('learning.studio.settings.copy')}
      </button>
      <button type="button" onClick={onRemove}>
        <IconTrash size={18} stroke={1.75} aria-hidden="true" />
        {t('learning.studio.settings.remove')}
      </button>
    </div>
  );
}
