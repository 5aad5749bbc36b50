import { Button, Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import { useUndoToast } from '../../../ui/use-undo-toast';
import { useDiscardEvaluation } from '../api/discard-evaluation';
import type { Evaluation } from '../api/evaluation-fields';
import { openEvaluation } from '../api/start-evaluation';
import { type Draft, withNewFragmentIds } from '../draft/draft';
import { forgetDraft, keepDraft } from '../draft/draft-keeper';
import classes from './conflict-dialog.module.css';

interface Props {
  readonly evaluation: Evaluation;
  readonly draft: Draft;
  /** Saves what waits first, so that no save comes after the draft is gone. */
  readonly settle: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** Says what is lost, and asks. For eight seconds it can be taken back: the same work on a new draft of the same call. */
export default function DiscardDialog({ evaluation, draft, settle, onClose }: Props) {
  const { t, tCode } = useText();
  const navigate = useNavigate();
  const client = useQueryClient();
  const discard = useDiscardEvaluation();
  const undoToast = useUndoToast();
  const interactionId = evaluation.interaction.id;
  const run = async () => {
    await settle();
    const reason = t('quality.discard.reason');
    const gone = await discard.mutateAsync({ evaluationId: evaluation.id, reason }).then(
      () => true,
      () => false,
    );
    if (!gone) return;
    forgetDraft(evaluation.id);
    client.removeQueries({ queryKey: openEvaluation(interactionId).queryKey });
    const restore = async () => {
      const again = await client.fetchQuery(openEvaluation(interactionId, evaluation.scorecardVersion.scorecardId));
      keepDraft(again.id, { version: again.version, draft: withNewFragmentIds(draft) });
      await navigate({ to: '/queue/$interactionId', params: { interactionId } });
    };
    await navigate({ to: '/queue' });
    void undoToast(t('quality.discard.done'), () => void restore());
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t('quality.discard.title')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <p>
        {t('quality.discard.text', {
          answers: Object.values(draft.answers).filter((answer) => answer !== undefined).length,
          comments: Object.values(draft.comments).filter((text) => text.trim() !== '').length,
          fragments: draft.fragments.length,
        })}
      </p>
      <div role="alert">
        {discard.error && (
          <StatusWord tone="critical">
            {tCode('code' in discard.error ? String(discard.error.code) : '', 'quality.error.unknown')}
          </StatusWord>
        )}
      </div>
      <div className={classes.actions}>
        <Button loading={discard.isPending} onClick={() => void run()}>
          {t('quality.discard.do')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </div>
    </Modal>
  );
}
