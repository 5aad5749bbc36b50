import { describe, expect, it } from '@jest/globals';
import { checkCourse } from '@vakwerk/domain/learning/courses/check-course';
import { pinDialogues } from '@vakwerk/domain/learning/courses/content-references';
import { moduleMinutes } from '@vakwerk/domain/learning/courses/minutes';
import { checkDialogue } from '@vakwerk/domain/learning/dialogues/check-dialogue';
import type { DialogueChoice, DialogueContent } from '@vakwerk/domain/learning/dialogues/dialogue';
import { bestWay } from '@vakwerk/domain/learning/dialogues/dialogue-best-way';
import { dialogueSeconds } from '@vakwerk/domain/learning/dialogues/dialogue-minutes';
import { mostPoints, scoreDialogue } from '@vakwerk/domain/learning/dialogues/dialogue-score';
import { walkDialogue } from '@vakwerk/domain/learning/dialogues/dialogue-walk';
import { skills } from '../demo/content/skills.js';
import { libraryCourses } from './courses/all-courses.js';
import { allDialogues } from './dialogues/all-dialogues.js';
import { rich } from './write.js';

const known = new Set<string>(skills.map(({ code }) => code));
const dialogues = Object.entries(allDialogues);
const seconds = (code: string) => {
  const dialogue = allDialogues[code];
  return dialogue ? { nl: dialogueSeconds(dialogue, 'nl'), en: dialogueSeconds(dialogue, 'en') } : null;
};
const contents = libraryCourses.map(({ code, content }) => ({
  code,
  content: pinDialogues(content('nl'), (dialogueId) => {
    const length = seconds(dialogueId);
    return length && { versionId: dialogueId, seconds: length };
  }),
}));
const modules = contents.flatMap(({ content }) => content.modules);
const steps = modules.flatMap((module) => module.steps);
const questions = steps.flatMap((step) => (step.kind === 'question' ? [step.question] : []));

/** The best reply at every turn that comes up. */
function straight(dialogue: DialogueContent): DialogueChoice[] {
  const choices: DialogueChoice[] = [];
  for (let { nextTurn } = walkDialogue(dialogue, choices); nextTurn; { nextTurn } = walkDialogue(dialogue, choices)) {
    const [best] = nextTurn.replies.toSorted((a, b) => b.points - a.points);
    choices.push({ turnId: nextTurn.id, replyId: best?.id ?? '' });
  }
  return choices;
}

describe('the starter library', () => {
  it.each(contents.map(({ code, content }) => [code, content] as const))('%s can be published', (_code, content) => {
    expect(checkCourse(content)).toEqual([]);
  });

  it.each(dialogues)('%s can be published, with skills of the framework', (_code, dialogue) => {
    expect(checkDialogue(dialogue)).toEqual([]);
    const codes = dialogue.turns.flatMap(({ replies }) => replies.flatMap(({ skillIds }) => skillIds));
    expect(codes.filter((code) => !known.has(code))).toEqual([]);
  });

  it('has six courses, thirty modules, a hundred and fifty questions and six conversations, and every skill is in it', () => {
    expect(contents.length).toBeGreaterThanOrEqual(6);
    expect(modules.length).toBeGreaterThanOrEqual(30);
    expect(questions.length).toBeGreaterThanOrEqual(150);
    expect(dialogues.length).toBeGreaterThanOrEqual(6);
    const taught = new Set(questions.flatMap(({ skillIds }) => skillIds));
    expect([...known].filter((code) => !taught.has(code))).toEqual([]);
    expect(new Set(questions.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(7);
  });

  it('has modules of three to ten minutes in both languages', () => {
    for (const language of ['nl', 'en'] as const) {
      const minutes = modules.map((module) => [module.id, moduleMinutes(module, language)] as const);
      expect(minutes.filter(([, count]) => count < 3 || count > 10)).toEqual([]);
    }
  });

  it.each(dialogues)(
    '%s gives all points to who says the best at once: a mistake that is repaired never earns more',
    (_code, dialogue) => {
      const moves = bestWay(dialogue)?.moves ?? [];
      expect(moves.map(({ reply }) => reply.points)).toEqual(moves.map(({ turn }) => mostPoints(turn)));
      expect(scoreDialogue(dialogue, straight(dialogue))?.ratio).toBe(1);
    },
  );

  it('uses every conversation in a course, and no id twice', () => {
    const used = new Set(steps.flatMap((step) => (step.kind === 'dialogue' ? [step.dialogueId] : [])));
    expect(dialogues.map(([code]) => code).filter((code) => !used.has(code))).toEqual([]);
    const ids = [...modules, ...steps].map(({ id }) => id);
    expect(ids.length).toBe(new Set(ids).size);
  });

  it('says why for every option and every reply, in sentences that are not too long', () => {
    const whys = [
      ...questions.flatMap((question) =>
        'options' in question ? question.options.map(({ feedback }) => feedback) : [question.explanation],
      ),
      ...dialogues.flatMap(([, { turns }]) => turns.flatMap(({ replies }) => replies.map(({ feedback }) => feedback))),
    ];
    const long = whys.flatMap(({ nl }) => nl.split(/[.!?:]\s/).filter((sentence) => sentence.split(' ').length > 22));
    expect(long).toEqual([]);
  });

  it('turns lines into blocks', () => {
    expect(rich('**Vet** en gewoon\n- een\n- twee\n> onthoud')).toEqual([
      { type: 'paragraph', text: [{ text: 'Vet', bold: true }, { text: ' en gewoon' }] },
      { type: 'list', ordered: false, items: [[{ text: 'een' }], [{ text: 'twee' }]] },
      { type: 'callout', tone: 'remember', text: [{ text: 'onthoud' }] },
    ]);
  });
});
