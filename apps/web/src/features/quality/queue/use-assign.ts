import { useQueryClient } from '@tanstack/react-query';
import { useText } from '../../../lib/i18n';
import { fullName, useSignedIn } from '../../../lib/session';
import { useUndoToast } from '../../../ui/use-undo-toast';
import { showNotice } from '../intake/notice';
import { assignDraws } from './hand-out';
import type { QueueItem } from './scoring-queue';

interface Colleague {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
}

/** Gives calls of one's own queue to a colleague: done at once, and undone by giving them back. */
export function useAssign() {
  const { t, tCode } = useText();
  const { person } = useSignedIn();
  const client = useQueryClient();
  const undoToast = useUndoToast();
  const refresh = () => client.invalidateQueries({ queryKey: ['evaluations', 'queue'] });
  const tellWhatStayed = (refused: readonly { readonly code: string }[]) => {
    const [first] = refused;
    if (!first) return;
    const why = tCode(first.code, 'quality.error.unknown');
    void showNotice(t('quality.queue.stayed', { count: refused.length, why }), t('common.close'));
  };
  const move = async (drawIds: readonly string[], fromEvaluatorId: string, toEvaluatorId: string) => {
    const done = await assignDraws(drawIds.map((drawId) => ({ drawId, fromEvaluatorId, toEvaluatorId })));
    await refresh();
    tellWhatStayed(done.refused);
    return done.moved;
  };
  return async (items: readonly QueueItem[], colleague: Colleague): Promise<void> => {
    const moved = await move(
      items.map(({ id }) => id),
      person.id,
      colleague.id,
    );
    if (moved.length === 0) return;
    const said = t('quality.queue.given', { count: moved.length, name: fullName(colleague) });
    void undoToast(said, () => void move(moved, colleague.id, person.id));
  };
}
