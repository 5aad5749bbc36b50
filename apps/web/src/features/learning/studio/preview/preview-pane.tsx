import type { CourseModule } from '@vakwerk/domain/learning/courses/content';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useState } from 'react';
import { useText } from '../../../../lib/i18n';
import { EmptyState } from '../../../../ui/empty-state';
import type { Preview } from '../components/studio-parts';
import { findStep } from '../model/course-draft';
import { useStudio } from '../studio-context';
import { Frame } from './frame';
import { InLanguage } from './in-language';
import classes from './preview.module.css';
import { PreviewStep } from './preview-step';

/** The step that is open as a learner sees it, with the learner's own components, on a phone or a desk, light or dark. */
export default function PreviewPane({ preview }: { readonly preview: Preview }) {
  const { t, language } = useText();
  const { course, openId, open } = useStudio();
  const [reader, setReader] = useState(language);
  const place = findStep(course, openId);
  const module: CourseModule | undefined = place?.module ?? course.modules.find(({ id }) => id === openId) ?? course.modules[0];
  const step = place?.step ?? module?.steps[0];
  if (!module || !step)
    return <EmptyState title={t('learning.studio.preview.empty')} text={t('learning.studio.preview.emptyText')} />;
  const index = module.steps.findIndex(({ id }) => id === step.id);
  return (
    <div className={classes.pane}>
      <fieldset className={classes.languages}>
        <legend>{t('learning.studio.preview.language')}</legend>
        {(['nl', 'en'] as const).map((each) => (
          <button key={each} type="button" aria-pressed={reader === each} onClick={() => setReader(each)}>
            {t(`learning.studio.language.${each}`)}
          </button>
        ))}
      </fieldset>
      <Frame
        key={preview.size}
        title={t('learning.studio.preview.frame', { title: pickLanguage(step.title, language) })}
        className={classes[preview.size]}
        dark={preview.dark}
        lang={reader}
      >
        <InLanguage language={reader}>
          <PreviewStep
            key={`${step.id} ${reader}`}
            module={module}
            course={course}
            step={step}
            index={index}
            onIndex={(to) => {
              const next = module.steps[to];
              if (next) open(next.id);
            }}
          />
        </InLanguage>
      </Frame>
    </div>
  );
}
