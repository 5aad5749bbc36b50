import { Button, Textarea, TextInput } from '@mantine/core';
import { IconPlayerPlayFilled } from '@tabler/icons-react';
import { useText } from '../../../lib/i18n';
import type { CallPlayer } from '../player/call-player';
import { AnswerChoice } from './answer-choice';
import classes from './disagree.module.css';
import { type DisputeDraftTools, draftItems } from './dispute-draft';

interface Props {
  readonly criterion: Parameters<typeof AnswerChoice>[0]['criterion'] & { readonly id: string };
  readonly evaluatorName: string;
  /** Last instant on which it can still be said. */
  readonly until: Date;
  readonly tools: DisputeDraftTools;
  readonly player: CallPlayer | null;
}

/** "Ik zie dit anders" about one criterion: why, which answer it should be, and where it is heard. */
export function Disagree({ criterion, evaluatorName, until, tools, player }: Props) {
  const { t, longDay } = useText();
  const mine = tools.draft[criterion.id];
  // The window ends at midnight; people name the day before it.
  const lastDay = longDay(new Date(until.getTime() - 1));
  if (!mine)
    return (
      <div className={classes.offer}>
        <Button variant="default" onClick={() => tools.write(criterion.id, {})}>
          {t('quality.dispute.disagree')}
        </Button>
        <p>{t('quality.dispute.until', { day: lastDay })}</p>
      </div>
    );
  const fragment = draftItems({ [criterion.id]: mine })[0]?.fragment;
  return (
    <div className={classes.form}>
      <Textarea
        // Whoever opens it is going to write.
        autoFocus={mine.reason === ''}
        label={t('quality.dispute.reason')}
        description={t('quality.dispute.reasonHint', { name: evaluatorName })}
        value={mine.reason}
        minRows={3}
        autosize
        maxLength={2000}
        required
        onChange={(event) => tools.write(criterion.id, { reason: event.currentTarget.value })}
      />
      <AnswerChoice
        legend={t('quality.dispute.proposed')}
        criterion={criterion}
        chosen={mine.proposed}
        onChoose={(proposed) => tools.write(criterion.id, { proposed })}
      />
      {player && (
        <div className={classes.moment}>
          <TextInput
            label={t('quality.dispute.from')}
            placeholder="1:05"
            inputMode="numeric"
            value={mine.from}
            onChange={(event) => tools.write(criterion.id, { from: event.currentTarget.value })}
          />
          <TextInput
            label={t('quality.dispute.to')}
            placeholder="1:15"
            inputMode="numeric"
            value={mine.to}
            onChange={(event) => tools.write(criterion.id, { to: event.currentTarget.value })}
          />
          <Button
            variant="default"
            disabled={!fragment}
            leftSection={<IconPlayerPlayFilled size={14} aria-hidden="true" />}
            onClick={() => fragment && player.playFragment({ id: `draft ${criterion.id}`, ...fragment })}
          >
            {t('quality.dispute.listen')}
          </Button>
        </div>
      )}
      <button type="button" className={classes.drop} onClick={() => tools.drop(criterion.id)}>
        {t('quality.dispute.drop')}
      </button>
    </div>
  );
}
