import TextPair from '../editor/text-pair';
import { placeName } from '../model/problem-place';
import type { StepPartProps } from '../step-part';
import { useStudio } from '../studio-context';

/** Text with headings, lists, pictures and callouts, in both languages. */
export default function TextBlock({ step, onChange }: StepPartProps<'text'>) {
  const { stepChoices, addKind } = useStudio();
  return (
    <TextPair
      value={step.body}
      placeOf={(language) => placeName(step.id, 'body', language)}
      onChange={(language, text) => onChange(`body.${language}`, (now) => ({ ...now, body: { ...now.body, [language]: text } }))}
      steps={stepChoices.filter(({ kind }) => kind !== 'text')}
      onAddStep={addKind}
    />
  );
}
