import { Button } from '@mantine/core';
import { useText } from '../../../lib/i18n';
import { useShortcuts } from '../../../lib/shortcuts';
import type { LearnerModule } from '../api/module';
import classes from './step-view.module.css';

export function useWalkingKeys(onBack: () => void, onNext: () => void): void {
  const group = 'learning.player.keys' as const;
  useShortcuts([
    { keys: 'ArrowRight', label: 'learning.player.keyNext', group, run: onNext },
    { keys: 'Enter', label: 'learning.player.keyNext', group, run: onNext },
    { keys: 'ArrowLeft', label: 'learning.player.keyBack', group, run: onBack },
  ]);
}

/** Where we are, and how long it takes still: minutes say more than steps. */
export function Place({ index, module }: { readonly index: number; readonly module: LearnerModule }) {
  const { t } = useText();
  const place = { step: index + 1, total: module.steps.length };
  const { minutesLeft } = module.state;
  return (
    <p className={classes.place}>
      {minutesLeft > 0 ? t('learning.player.stepLeft', { ...place, minutes: minutesLeft }) : t('learning.player.step', place)}
    </p>
  );
}

export function BackButton({ onBack }: { readonly onBack: () => void }) {
  const { t } = useText();
  return (
    <Button size="lg" variant="default" onClick={onBack}>
      {t('learning.player.back')}
    </Button>
  );
}
