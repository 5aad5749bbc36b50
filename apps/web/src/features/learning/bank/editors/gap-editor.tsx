import { gapIdsIn } from '@vakwerk/domain/learning/questions/gap-text';
import type { GapFillQuestion, QuestionGap } from '@vakwerk/domain/learning/questions/question';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../../lib/i18n';
import { AcceptedPair } from './accepted-pair';
import classes from './editor.module.css';
import { LanguagePair } from './language-pair';
import { changed } from './parts';

const empty = { nl: [], en: [] };

interface Props {
  readonly question: GapFillQuestion;
  readonly onChange: (question: GapFillQuestion) => void;
}

/** Writing [1] in the text makes gap 1. A gap that leaves both texts goes when it holds nothing. */
export function GapEditor({ question, onChange }: Props) {
  const { t } = useText();
  const { gaps } = question;
  const write = (text: LocalizedText) => {
    const inText = [...new Set([...gapIdsIn(text.nl), ...gapIdsIn(text.en)])];
    const kept = gaps.filter(({ id, accepted }) => inText.includes(id) || accepted.nl.length + accepted.en.length > 0);
    const fresh: QuestionGap[] = inText
      .filter((id) => !gaps.some((gap) => gap.id === id))
      .map((id) => ({ id, accepted: empty, distractors: empty }));
    onChange({ ...question, text, gaps: [...kept, ...fresh] });
  };
  return (
    <>
      <LanguagePair label={t('learning.bank.gapText')} text={question.text} lines={3} onChange={write} />
      <p className={classes.hint}>{t('learning.bank.gapHint')}</p>
      {gaps.map(({ id, accepted, distractors }) => (
        <fieldset key={id} className={classes.checks} style={{ display: 'grid', gap: 8 }}>
          <legend>{t('learning.bank.gap', { id })}</legend>
          <AcceptedPair
            label={t('learning.bank.accepted')}
            texts={accepted}
            onChange={(next) => onChange({ ...question, gaps: changed(gaps, id, { accepted: next }) })}
          />
          <AcceptedPair
            label={t('learning.bank.distractors')}
            texts={distractors}
            optional
            onChange={(next) => onChange({ ...question, gaps: changed(gaps, id, { distractors: next }) })}
          />
        </fieldset>
      ))}
    </>
  );
}
