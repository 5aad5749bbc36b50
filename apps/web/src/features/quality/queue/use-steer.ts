import { useQueryClient } from '@tanstack/react-query';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { useUndoToast } from '../../../ui/use-undo-toast';
import { showNotice } from '../intake/notice';
import type { Coach } from './coach-choice';
import { steerDraw, takeBackDraws } from './hand-out';

export interface Picked {
  readonly interactionIds: readonly string[];
  readonly coach: Coach;
  readonly motive: 'customerLow' | 'newAgent' | 'complaint' | 'other';
  /** Date, YYYY-MM-DD. */
  readonly dueOn: string | null;
}

/** Puts picked calls in a coach's queue: done at once, and undone by taking back what nobody began. */
export function useSteer() {
  const { t } = useText();
  const client = useQueryClient();
  const undoToast = useUndoToast();
  const refresh = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['interactions', 'list'] }),
      client.invalidateQueries({ queryKey: ['evaluations', 'queue'] }),
    ]);
  return async ({ interactionIds, coach, motive, dueOn }: Picked): Promise<void> => {
    const { drawn, skipped } = await steerDraw({ interactionIds: [...interactionIds], evaluatorId: coach.id, motive, dueOn });
    await refresh();
    if (skipped.length > 0) void showNotice(t('quality.handOut.skipped', { count: skipped.length }), t('common.close'));
    if (drawn.length === 0) return;
    const undo = async () => {
      const back = await takeBackDraws(drawn, coach.id);
      await refresh();
      if (back.length < drawn.length)
        void showNotice(t('quality.handOut.begun', { count: drawn.length - back.length }), t('common.close'));
    };
    void undoToast(t('quality.queue.given', { count: drawn.length, name: fullName(coach) }), () => void undo());
  };
}
