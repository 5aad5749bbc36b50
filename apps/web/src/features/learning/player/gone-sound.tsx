import { useEffect } from 'react';
import { useText } from '../../../lib/i18n';
import type { StepSaver } from './use-step-saver';

/** A voice that was lent for a while, after that while. Seeing this is all there is to do here. */
export function GoneSound({ seen, saver }: { readonly seen: boolean; readonly saver: StepSaver }) {
  const { t } = useText();
  const { report } = saver;
  useEffect(() => {
    if (!seen) report({ seenToEnd: true });
  }, [report, seen]);
  return <p>{t('learning.audio.gone')}</p>;
}
