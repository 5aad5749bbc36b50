import {
  type DialogueContent,
  type DialogueReply,
  type DialogueTurn,
  FEWEST_REPLIES,
  MOST_POINTS,
  MOST_REPLIES,
  MOST_TURNS,
  MOST_TURNS_IN_A_LOOP,
} from './dialogue.js';
import { bestWay } from './dialogue-best-way.js';
import { endingTurnIds, ends, largestLoop, reachableTurnIds, turnsById } from './dialogue-graph.js';
import { type DialogueProblem, halfMissing, missingWords } from './dialogue-problem.js';

/** Every reason a draft cannot be published, all at once and in reading order; empty when it can. */
export function checkDialogue(dialogue: DialogueContent): readonly DialogueProblem[] {
  const reachable = reachableTurnIds(dialogue);
  const ending = endingTurnIds(dialogue);
  const known = turnsById(dialogue);
  return [
    ...checkWhole(dialogue, reachable.size),
    ...dialogue.turns.flatMap((turn): readonly DialogueProblem[] => {
      const place = { turnId: turn.id };
      const problems: DialogueProblem[] = [];
      if (dialogue.startTurnId !== null && !reachable.has(turn.id)) problems.push({ code: 'unreachableTurn', place });
      if (!ending.has(turn.id) && turn.replies.length > 0) problems.push({ code: 'noWayToEnd', place });
      return [...problems, ...checkTurn(turn), ...turn.replies.flatMap((reply) => checkReply(turn, reply, known))];
    }),
    ...duplicateIds(dialogue),
  ];
}

function checkWhole(dialogue: DialogueContent, reachableCount: number): readonly DialogueProblem[] {
  const place = {};
  const problems: DialogueProblem[] = [
    ...missingWords(dialogue.title, 'title', place),
    ...missingWords(dialogue.customerName, 'customerName', place),
    ...halfMissing(dialogue.situation, 'situation', place),
  ];
  if (dialogue.turns.length === 0) problems.push({ code: 'noTurns', place });
  else if (reachableCount === 0) problems.push({ code: 'noStart', place });
  if (dialogue.turns.length > MOST_TURNS) problems.push({ code: 'tooManyTurns', place });
  const replies = dialogue.turns.flatMap((turn) => turn.replies);
  if (replies.length > 0 && replies.every(({ skillIds }) => skillIds.length === 0)) problems.push({ code: 'noSkill', place });
  if (largestLoop(dialogue) > MOST_TURNS_IN_A_LOOP) return [...problems, { code: 'loopTooLarge', place }];
  return bestWay(dialogue)?.points === 0 ? [...problems, { code: 'noPoints', place }] : problems;
}

function checkTurn(turn: DialogueTurn): readonly DialogueProblem[] {
  const place = { turnId: turn.id };
  const problems: DialogueProblem[] = [...missingWords(turn.words, 'words', place), ...halfMissing(turn.mood, 'mood', place)];
  if (turn.replies.length < FEWEST_REPLIES) problems.push({ code: 'tooFewReplies', place });
  if (turn.replies.length > MOST_REPLIES) problems.push({ code: 'tooManyReplies', place });
  return problems;
}

function checkReply(
  turn: DialogueTurn,
  reply: DialogueReply,
  known: ReadonlyMap<string, DialogueTurn>,
): readonly DialogueProblem[] {
  const place = { turnId: turn.id, replyId: reply.id };
  const problems: DialogueProblem[] = [
    ...missingWords(reply.text, 'reply', place),
    ...missingWords(reply.feedback, 'feedback', place),
  ];
  if (!Number.isInteger(reply.points) || reply.points < 0 || reply.points > MOST_POINTS)
    problems.push({ code: 'pointsOutOfRange', place });
  if (!ends(reply)) return known.has(reply.nextTurnId ?? '') ? problems : [...problems, { code: 'unknownNextTurn', place }];
  const missing = missingWords(reply.endText, 'endText', place);
  // Without a word in any language nobody has thought of this end yet; with one it is only not translated.
  return [...problems, ...(missing.length === 2 ? [{ code: 'deadEnd' as const, place }] : missing)];
}

/** Runs are stored by turn and reply id: the same id twice would make a choice mean two things. */
function duplicateIds(dialogue: DialogueContent): readonly DialogueProblem[] {
  const seen = new Set<string>();
  return dialogue.turns.flatMap((turn): readonly DialogueProblem[] => {
    const problems: DialogueProblem[] = seen.has(turn.id) ? [{ code: 'duplicateId', place: { turnId: turn.id } }] : [];
    seen.add(turn.id);
    const replies = new Set<string>();
    for (const { id } of turn.replies) {
      if (replies.has(id)) problems.push({ code: 'duplicateId', place: { turnId: turn.id, replyId: id } });
      replies.add(id);
    }
    return problems;
  });
}
