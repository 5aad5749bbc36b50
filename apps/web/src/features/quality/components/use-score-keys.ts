import { type Shortcut, useShortcuts } from '../../../lib/shortcuts';
import type { CallPlayer } from '../player/call-player';

export interface ScoreActions {
  readonly answer: (key: number) => void;
  readonly go: (step: 1 | -1) => void;
  readonly comment: () => void;
  readonly template: () => void;
  readonly evidence: () => void;
  readonly markStart: () => void;
  readonly markEnd: () => void;
  readonly note: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly send: () => void;
}

/** The keys of the workspace. The registry rests them while somebody types; Ctrl-keys go on. */
export function useScoreKeys(player: CallPlayer, actions: ScoreActions): void {
  const listen = 'quality.key.group.player' as const;
  const form = 'quality.key.group.form' as const;
  const keys = (
    list: readonly string[],
    label: Shortcut['label'],
    group: Shortcut['group'],
    run: () => void,
    values = {},
  ): Shortcut[] => list.map((each) => ({ keys: each, label, group, values, run }));
  useShortcuts([
    ...keys(['Space', 'k'], 'quality.key.play', listen, player.toggle),
    ...keys(['j'], 'quality.key.back5', listen, () => player.move(-5000)),
    ...keys(['l'], 'quality.key.on5', listen, () => player.move(5000)),
    ...keys([','], 'quality.key.back1', listen, () => player.move(-1000)),
    ...keys(['.'], 'quality.key.on1', listen, () => player.move(1000)),
    ...keys(['['], 'quality.key.slower', listen, () => player.changeSpeed(-1)),
    ...keys([']'], 'quality.key.faster', listen, () => player.changeSpeed(1)),
    ...keys(['s'], 'quality.key.skip', listen, player.toggleSkipSilence),
    ...keys(['i'], 'quality.key.markStart', listen, actions.markStart),
    ...keys(['o'], 'quality.key.markEnd', listen, actions.markEnd),
    ...keys(['m'], 'quality.key.note', listen, actions.note),
    ...[1, 2, 3, 4, 5].flatMap((number) =>
      keys([`${number}`], 'quality.key.answer', form, () => actions.answer(number), { number: `${number}` }),
    ),
    ...keys(['0'], 'quality.key.na', form, () => actions.answer(0)),
    ...keys(['ArrowDown', 'n'], 'quality.key.next', form, () => actions.go(1)),
    ...keys(['ArrowUp', 'p'], 'quality.key.previous', form, () => actions.go(-1)),
    ...keys(['c'], 'quality.key.comment', form, actions.comment),
    ...keys(['t'], 'quality.key.template', form, actions.template),
    ...keys(['v'], 'quality.key.evidence', form, actions.evidence),
    ...keys(['mod+z'], 'quality.key.undo', form, actions.undo),
    ...keys(['mod+shift+z'], 'quality.key.redo', form, actions.redo),
    ...keys(['mod+Enter'], 'quality.key.send', form, actions.send),
  ]);
}
