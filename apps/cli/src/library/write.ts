// How the library is written: short forms for what the product stores, in both languages.
import type { CourseModule, DialogueStep, QuestionStep, TextStep } from '@vakwerk/domain/learning/courses/content';
import type { RichText, TextRun } from '@vakwerk/domain/learning/courses/rich-text';
import type { DialogueContent, DialogueReply, DialogueTurn } from '@vakwerk/domain/learning/dialogues/dialogue';
import type { Question, QuestionGap } from '@vakwerk/domain/learning/questions/question';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import type { SkillCode } from '../demo/content/types.js';

/** Dutch, English. */
export type Pair = readonly [nl: string, en: string];
export const both = ([nl, en]: Pair): LocalizedText => ({ nl, en });
const NOTHING: LocalizedText = { nl: '', en: '' };

/**
 * Lines become blocks: `## ` a heading, `- ` an item, `! ` a tip, `> ` to remember, `? ` to be careful with, anything else a paragraph.
 * `**words**` are bold.
 */
export function rich(text: string): RichText {
  const blocks: RichText[number][] = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '') continue;
    const last = blocks.at(-1);
    const [mark, rest] = [line.slice(0, 2), runs(line.slice(2))];
    if (line.startsWith('## ')) blocks.push({ type: 'heading', level: 2, text: runs(line.slice(3)) });
    else if (mark === '- ' && last?.type === 'list') blocks[blocks.length - 1] = { ...last, items: [...last.items, rest] };
    else if (mark === '- ') blocks.push({ type: 'list', ordered: false, items: [rest] });
    else if (mark === '! ') blocks.push({ type: 'callout', tone: 'tip', text: rest });
    else if (mark === '> ') blocks.push({ type: 'callout', tone: 'remember', text: rest });
    else if (mark === '? ') blocks.push({ type: 'callout', tone: 'careful', text: rest });
    else blocks.push({ type: 'paragraph', text: runs(line) });
  }
  return blocks;
}

function runs(text: string): TextRun[] {
  return text
    .split('**')
    .map((part, index) => (index % 2 === 1 ? { text: part, bold: true } : { text: part }))
    .filter((run) => run.text !== '');
}

export const page = (title: Pair, nl: string, en: string) => ({ title, nl, en });
type Page = ReturnType<typeof page>;

/** A question without ids; its module gives them. */
export interface Asked {
  readonly skill: SkillCode;
  readonly question: Omit<Question, 'id' | 'skillIds'>;
}
const letter = (index: number): string => String.fromCharCode(97 + index);
const asked = (skill: SkillCode, question: Omit<Question, 'id' | 'skillIds'>): Asked => ({ skill, question });

/** Whether it is right, what it says, and why. */
type Option = readonly [right: boolean, text: Pair, why: Pair];
const options = (given: readonly Option[]) =>
  given.map(([correct, text, why], index) => ({ id: letter(index), text: both(text), correct, feedback: both(why) }));
export const one = (skill: SkillCode, prompt: Pair, given: readonly Option[], why: Pair = ['', '']): Asked =>
  asked(skill, { kind: 'single', prompt: both(prompt), explanation: both(why), options: options(given) } as never);
export const several = (skill: SkillCode, prompt: Pair, given: readonly Option[], why: Pair = ['', '']): Asked =>
  asked(skill, { kind: 'multiple', prompt: both(prompt), explanation: both(why), options: options(given) } as never);

export const trueFalse = (skill: SkillCode, prompt: Pair, correct: boolean, ifTrue: Pair, ifFalse: Pair): Asked =>
  asked(skill, {
    kind: 'trueFalse',
    prompt: both(prompt),
    correct,
    explanation: NOTHING,
    feedbackTrue: both(ifTrue),
    feedbackFalse: both(ifFalse),
  } as never);

export const amount = (skill: SkillCode, prompt: Pair, value: number, tolerance: number, unit: Pair, why: Pair): Asked =>
  asked(skill, { kind: 'numeric', prompt: both(prompt), value, tolerance, unit: both(unit), explanation: both(why) } as never);

export const order = (skill: SkillCode, prompt: Pair, items: readonly Pair[], why: Pair): Asked =>
  asked(skill, {
    kind: 'ordering',
    prompt: both(prompt),
    // The ids say nothing about the order: a browser sees them.
    items: items.map((text, index) => ({ id: `i${(index * 7 + 3) % 11}`, text: both(text) })),
    explanation: both(why),
  } as never);

export const match = (skill: SkillCode, prompt: Pair, pairs: readonly (readonly [left: Pair, right: Pair])[], why: Pair): Asked =>
  asked(skill, {
    kind: 'matching',
    prompt: both(prompt),
    left: pairs.map(([text], index) => ({ id: `l${index}`, text: both(text), rightId: `r${(index * 5 + 2) % 7}` })),
    right: pairs.map(([, text], index) => ({ id: `r${(index * 5 + 2) % 7}`, text: both(text) })),
    explanation: both(why),
  } as never);

/** What fits, and what is offered beside it. */
export type Gap = readonly [fits: Pair, others: readonly Pair[]];
export const gaps = (skill: SkillCode, prompt: Pair, text: Pair, given: readonly Gap[], why: Pair): Asked =>
  asked(skill, {
    kind: 'gapFill',
    prompt: both(prompt),
    text: both(text),
    gaps: given.map(
      ([fits, others], index): QuestionGap => ({
        id: String(index + 1),
        accepted: { nl: [fits[0]], en: [fits[1]] },
        distractors: { nl: others.map(([nl]) => nl), en: others.map(([, en]) => en) },
      }),
    ),
    explanation: both(why),
  } as never);

export interface WrittenModule {
  readonly title: Pair;
  /** "Je kunt …" */
  readonly objective: Pair;
  readonly skills: readonly SkillCode[];
  /** Pages, questions and codes of dialogues, in order. */
  readonly steps: readonly (Page | Asked | string)[];
}

/** Half right completes a question: a choice must be right, the others may miss a part. */
const PASS_RATIO = 0.5;

export function writeModule(id: string, { title, objective, skills, steps }: WrittenModule): CourseModule {
  return {
    id,
    title: both(title),
    objective: both(objective),
    skillIds: skills,
    optional: false,
    prerequisiteModuleIds: [],
    steps: steps.map((step, index): TextStep | QuestionStep | DialogueStep => {
      const base = { id: `${id}-${index + 1}`, required: true };
      if (typeof step === 'string')
        return {
          ...base,
          kind: 'dialogue',
          title: { nl: 'Oefengesprek', en: 'Practice conversation' },
          dialogueId: step,
          passRatio: null,
        };
      if ('nl' in step) return { ...base, kind: 'text', title: both(step.title), body: { nl: rich(step.nl), en: rich(step.en) } };
      const question = { ...step.question, id: `${base.id}-question`, skillIds: [step.skill] } as unknown as Question;
      return { ...base, kind: 'question', title: { nl: 'Vraag', en: 'Question' }, passRatio: PASS_RATIO, question };
    }),
  };
}

/** Points, what is said, why it helps or not yet, the skill, and the next turn or how it ends. */
export type WrittenReply = readonly [points: number, text: Pair, why: Pair, skill: SkillCode, then: string | Pair];
export interface WrittenTurn {
  readonly words: Pair;
  readonly mood?: Pair;
  readonly replies: readonly WrittenReply[];
}
export interface WrittenDialogue {
  readonly title: Pair;
  readonly customer: Pair;
  readonly situation: Pair;
  readonly channel?: 'phone' | 'chat';
  /** The first one is where it begins. */
  readonly turns: Readonly<Record<string, WrittenTurn>>;
}

export function writeDialogue({ title, customer, situation, channel = 'phone', turns }: WrittenDialogue): DialogueContent {
  const [start] = Object.keys(turns);
  return {
    title: both(title),
    situation: both(situation),
    customerName: both(customer),
    channel,
    startTurnId: start ?? null,
    turns: Object.entries(turns).map(
      ([id, { words, mood, replies }]): DialogueTurn => ({
        id,
        words: both(words),
        mood: mood ? both(mood) : NOTHING,
        audio: NOTHING,
        replies: replies.map(
          ([points, text, why, skill, then], index): DialogueReply => ({
            id: letter(index),
            text: both(text),
            points,
            feedback: both(why),
            skillIds: [skill],
            nextTurnId: typeof then === 'string' ? then : null,
            endText: typeof then === 'string' ? NOTHING : both(then),
          }),
        ),
      }),
    ),
  };
}
