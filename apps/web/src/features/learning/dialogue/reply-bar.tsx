import { useEffect, useRef } from 'react';
import { useText } from '../../../lib/i18n';
import { useShortcuts } from '../../../lib/shortcuts';
import type { Played, PlayedTurn } from './follow';
import classes from './reply-bar.module.css';

interface Props {
  readonly dialogue: Played;
  readonly turn: PlayedTurn;
  readonly onChoose: (replyId: string) => void;
  /** Focus the question when a turn comes up: not on the first, where the page's own title has it. */
  readonly takeFocus: boolean;
}

/** Two to four things to say, by touch or by the keys 1 to 4. Choosing says it: a real conversation has no Check button either. */
export function ReplyBar({ dialogue, turn, onChoose, takeFocus }: Props) {
  const { t, language } = useText();
  const label = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the button that was pressed is gone with every new turn
  useEffect(() => {
    if (takeFocus) label.current?.focus({ preventScroll: true });
  }, [turn, takeFocus]);
  useShortcuts(
    turn.replies.map(({ id }, index) => ({
      keys: String(index + 1),
      label: 'learning.dialogue.keyReply' as const,
      group: 'learning.player.keys' as const,
      values: { number: String(index + 1) },
      run: () => onChoose(id),
    })),
  );
  return (
    <section className={classes.reply} aria-labelledby="what-do-you-say">
      <h2 id="what-do-you-say" ref={label} tabIndex={-1}>
        {t(dialogue.channel === 'chat' ? 'learning.dialogue.write' : 'learning.dialogue.say')}
      </h2>
      <ol className={classes.answers}>
        {turn.replies.map(({ id, text }, index) => (
          <li key={id}>
            <button type="button" onClick={() => onChoose(id)}>
              <span className={classes.key} aria-hidden="true">
                {index + 1}
              </span>
              <span>{text[language]}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
