import type { DialogueContent } from './dialogue.js';

/** Every skill and sound a dialogue points at, each once. */
export function dialogueReferences(content: Pick<DialogueContent, 'turns'>): {
  readonly skillIds: readonly string[];
  readonly fileIds: readonly string[];
} {
  const files = content.turns.flatMap(({ audio }) => [audio.nl, audio.en]).filter((id) => id !== '');
  const skills = content.turns.flatMap(({ replies }) => replies.flatMap(({ skillIds }) => skillIds));
  return { skillIds: [...new Set(skills)], fileIds: [...new Set(files)] };
}

interface Exchange {
  /** Null: leave the skill out. */
  readonly skill: (id: string) => string | null;
  readonly file: (id: string) => string;
}

/** The same content, pointing elsewhere: from codes and file names to stored ids. */
export function mapDialogueReferences(content: DialogueContent, { skill, file }: Exchange): DialogueContent {
  const sound = (id: string) => (id === '' ? '' : file(id));
  const turns = content.turns.map((turn) => ({
    ...turn,
    audio: { nl: sound(turn.audio.nl), en: sound(turn.audio.en) },
    replies: turn.replies.map((reply) => ({ ...reply, skillIds: reply.skillIds.flatMap((id) => skill(id) ?? []) })),
  }));
  return { ...content, turns };
}
