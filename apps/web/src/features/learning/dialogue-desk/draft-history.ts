import type { DialogueContent } from '@vakwerk/domain/learning/dialogues/dialogue';
import { historyReducer } from '../../../lib/history';

export interface DialogueChange {
  readonly edit: (content: DialogueContent) => DialogueContent;
  /** Left out: a step of its own. */
  readonly field?: string | undefined;
}

export const draftReducer = historyReducer<DialogueContent, DialogueChange>({
  apply: (content, { edit }) => edit(content),
  fieldOf: ({ field }) => field ?? null,
});
