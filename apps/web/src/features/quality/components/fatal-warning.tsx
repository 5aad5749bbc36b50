import { chosenOptionIds } from '@vakwerk/domain/quality/scoring/answers';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { formatTimecode } from '@vakwerk/i18n/format-number';
import { useText } from '../../../lib/i18n';
import type { CriterionRow } from '../draft/form-rows';
import { evidenceOf } from '../draft/fragments';
import classes from './criterion-row.module.css';
import { FatalIcon } from './fatal-icon';
import type { FormTools } from './form-tools';

/** Before sending: what a fatal answer does to the score, what still counts, and two ways to check. */
export default function FatalWarning({ row: { criterion }, tools }: { readonly row: CriterionRow; readonly tools: FormTools }) {
  const { t, percent, language } = useText();
  const { draft, form, version, fragments, onPlay, onActivate, toggleRules, rulesOpen } = tools;
  const chosen = chosenOptionIds(criterion, draft.answers[criterion.id])?.[0];
  const label = criterion.options.find(({ id }) => id === chosen)?.label;
  const option = label ? pickLanguage(label, language) : '';
  const evidence = evidenceOf(fragments, criterion.id)[0];
  const section = version.sections.find((each) => each.criteria.some(({ id }) => id === criterion.id));
  const zeroes =
    (criterion.fatal === 'section' ? (section?.failSection ?? version.policies.fatalEffect) : version.policies.fatalEffect) ===
    'zero';
  const words = !zeroes
    ? t('quality.score.fatalRowFlag', { option })
    : criterion.fatal === 'section'
      ? t('quality.score.fatalRowSection', { option })
      : t('quality.score.fatalRow', { option, score: percent(form.score.final ?? 0) });
  return (
    <div className={classes.warning} role="alert">
      <FatalIcon />
      <p>
        <b>{words}</b> {zeroes && form.score.raw !== null && t('quality.score.fatalLearning', { score: percent(form.score.raw) })}
      </p>
      {evidence && (
        <button type="button" className={classes.link} onClick={() => onPlay(evidence)}>
          {t('quality.score.listenAt', { time: formatTimecode(evidence.startMs) })}
        </button>
      )}
      <button
        type="button"
        className={classes.link}
        onClick={() => {
          onActivate(criterion.id);
          if (!rulesOpen) toggleRules();
        }}
      >
        {t('quality.score.readRule')}
      </button>
    </div>
  );
}
