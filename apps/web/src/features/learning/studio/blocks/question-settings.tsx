import { inKind } from '@vakwerk/domain/learning/questions/new-question';
import { QUESTION_KINDS } from '@vakwerk/domain/learning/questions/question';
import { useText } from '../../../../lib/i18n';
import { Choice } from '../components/settings-fields';
import { SkillField } from '../components/skill-field';
import { placeName } from '../model/problem-place';
import type { StepPartProps } from '../step-part';
import { newId } from '../studio-context';

/** Which skill it is about, how many answers are right, and when it counts as done. */
export default function QuestionSettings({ step, onChange }: StepPartProps<'question'>) {
  const { t } = useText();
  const { question } = step;
  return (
    <>
      <SkillField
        label={t('learning.studio.settings.skills')}
        skillIds={question.skillIds}
        place={placeName(step.id, 'skills')}
        onChange={(skillIds) => onChange('skills', (now) => ({ ...now, question: { ...now.question, skillIds } }))}
      />
      <Choice
        label={t('learning.studio.question.kind')}
        value={question.kind}
        options={QUESTION_KINDS.map((value) => ({ value, label: t(`learning.kind.${value}`) }))}
        onChange={(kind) =>
          onChange('kind', (now) => ({
            ...now,
            question: inKind(now.question, kind, newId),
            // Somebody reads an open answer later: nobody waits for that in the middle of a lesson.
            passRatio: kind === 'open' ? null : now.question.kind === 'open' ? 1 : now.passRatio,
          }))
        }
      />
      {question.kind !== 'open' && (
        <Choice
          label={t('learning.studio.question.done')}
          place={placeName(step.id, 'pass')}
          value={step.passRatio === null ? 'any' : 'right'}
          options={(['right', 'any'] as const).map((value) => ({ value, label: t(`learning.studio.question.done.${value}`) }))}
          onChange={(value) => onChange('pass', (now) => ({ ...now, passRatio: value === 'any' ? null : 1 }))}
        />
      )}
    </>
  );
}
