import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';

interface Props {
  readonly progress: 'notStarted' | 'inProgress' | 'attempted' | 'completed';
  readonly success?: 'passed' | 'failed' | null | undefined;
  readonly scoreRatio?: number | null | undefined;
}

const TONES = { notStarted: 'info', inProgress: 'info', attempted: 'attention', completed: 'good' } as const;

/** How far somebody is, in a word, with the score when the package gave one. */
export function PackageVerdict({ progress, success, scoreRatio }: Props) {
  const { t, percent } = useText();
  const failed = success === 'failed';
  const word =
    success === 'passed'
      ? t('learning.package.passed')
      : failed
        ? t('learning.package.notPassed')
        : t(`learning.package.progress.${progress}`);
  return (
    <StatusWord tone={failed ? 'attention' : TONES[progress]}>
      {scoreRatio === null || scoreRatio === undefined
        ? word
        : t('learning.package.wordAndScore', { word, score: percent(scoreRatio) })}
    </StatusWord>
  );
}
