import type { Language, LocalizedText } from '../../shared/localized.js';

/**
 * A conversation to practise: what a customer says, and what one could say to that. The content of a draft or of a published version; a
 * published one never changes.
 */
export interface DialogueContent {
  readonly title: LocalizedText;
  /** What the agent knows before the first word; may be empty. */
  readonly situation: LocalizedText;
  /** How the customer is called in the transcript: "Mevrouw Visser". */
  readonly customerName: LocalizedText;
  readonly channel: DialogueChannel;
  /** Null: not chosen yet. */
  readonly startTurnId: string | null;
  readonly turns: readonly DialogueTurn[];
}

export const DIALOGUE_CHANNELS = ['phone', 'chat'] as const;
export type DialogueChannel = (typeof DIALOGUE_CHANNELS)[number];

/** The customer speaks, and one reply is chosen. */
export interface DialogueTurn {
  readonly id: string;
  readonly words: LocalizedText;
  /** How the customer sounds, to end the sentence "She now sounds …"; may be empty: as before. Words of the author, never measured. */
  readonly mood: LocalizedText;
  /** Sound of the words, per language; an empty string: none. */
  readonly audio: Readonly<Record<Language, string>>;
  readonly replies: readonly DialogueReply[];
}

export interface DialogueReply {
  readonly id: string;
  readonly text: LocalizedText;
  /** Whole points, 0 to {@link MOST_POINTS}. */
  readonly points: number;
  /** Why this helps, or does not yet. */
  readonly feedback: LocalizedText;
  /** What choosing this reply says something about. */
  readonly skillIds: readonly string[];
  /** Null: the conversation ends here, with `endText`. */
  readonly nextTurnId: string | null;
  /** How it ended; only used when there is no next turn. */
  readonly endText: LocalizedText;
}

/** One choice of a run; a run is a list of them, in the order they were made. */
export interface DialogueChoice {
  readonly turnId: string;
  readonly replyId: string;
}

export const FEWEST_REPLIES = 2;
export const MOST_REPLIES = 4;
export const MOST_POINTS = 10;
export const MOST_TURNS = 60;
/** Turns that can all be reached from each other. More would be a maze, and the best way through it could not be found exactly in time. */
export const MOST_TURNS_IN_A_LOOP = 12;
