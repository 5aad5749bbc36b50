import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Answer } from '@vakwerk/domain/learning/questions/answer';
import { askedQuestion } from '@vakwerk/domain/learning/questions/asked-question';
import { gradeResponse } from '@vakwerk/domain/learning/questions/grade-response';
import type { Question } from '@vakwerk/domain/learning/questions/question';
import { english } from '@vakwerk/i18n/english';
import { someQuestions } from '@vakwerk/testing/some-questions';
import { useState } from 'react';
import { TextProvider } from '../../../lib/i18n';
import { shortcuts } from '../../../lib/shortcuts';
import { QuestionReasons } from './question/question-reasons';
import { QuestionView } from './question-view';

const heard = jest.fn<(answer: Answer | null) => void>();
const lastHeard = () => heard.mock.calls.at(-1)?.[0];
beforeEach(() => {
  heard.mockClear();
  window.addEventListener('keydown', shortcuts.handle);
});

function Asked({ question, first = null, checked = false }: { question: Question; first?: Answer | null; checked?: boolean }) {
  const [value, setValue] = useState<Answer | null>(first);
  const graded = gradeResponse(question, value);
  return (
    <TextProvider language="en" catalogue={english}>
      <MantineProvider env="test">
        <QuestionView
          question={askedQuestion(question, 'seed')}
          value={value}
          onChange={(next) => {
            heard(next);
            setValue(next);
          }}
          result={checked ? graded : null}
        />
        {checked && (
          <QuestionReasons correction={graded.correction} right={graded.outcome === 'right'} explanation={question.explanation} />
        )}
      </MantineProvider>
    </TextProvider>
  );
}
const open = async (question: Question, more: { first?: Answer; checked?: boolean } = {}) => {
  render(<Asked question={question} {...more} />);
  return userEvent.setup();
};

describe('a question of every kind can be answered', () => {
  it('single: by its letter, and changed by its number', async () => {
    const person = await open(someQuestions.single);
    await person.keyboard('a');
    const [first] = screen.getAllByRole('radio');
    expect(first).toBeChecked();
    await person.keyboard('2');
    expect(lastHeard()).toMatchObject({ kind: 'choice', optionIds: [expect.any(String)] });
    expect(first).not.toBeChecked();
  });

  it('multiple: chosen and taken back, and nothing chosen is no answer', async () => {
    const person = await open(someQuestions.multiple);
    await person.keyboard('ab');
    expect(lastHeard()).toMatchObject({ optionIds: [expect.any(String), expect.any(String)] });
    await person.keyboard('ab');
    expect(lastHeard()).toBeNull();
  });

  it('true or not true', async () => {
    const person = await open(someQuestions.trueFalse);
    await person.click(screen.getByRole('radio', { name: 'Not true' }));
    expect(lastHeard()).toEqual({ kind: 'trueFalse', value: false });
  });

  it('a number: what cannot be read is no answer, and is said', async () => {
    const person = await open(someQuestions.numeric);
    const field = await screen.findByRole('textbox', { name: 'Your answer: a number in minuten EN' });
    await person.type(field, '3,5');
    expect(lastHeard()).toEqual({ kind: 'numeric', value: 3.5 });
    await person.type(field, 'x');
    expect(lastHeard()).toBeNull();
    expect(screen.getByText('Type a number, such as 12 or 3.5.')).toBeInTheDocument();
  });

  it('a few words', async () => {
    const person = await open(someQuestions.shortText);
    await person.type(await screen.findByRole('textbox'), 'ok');
    expect(lastHeard()).toEqual({ kind: 'shortText', text: 'ok' });
  });

  it('an order: with the arrows, said aloud, the ends keep still', async () => {
    const person = await open(someQuestions.ordering);
    const items = () => screen.getAllByRole('listitem').map((item) => item.textContent ?? '');
    await screen.findByRole('list');
    const [first = '', second = ''] = items();
    await person.click(screen.getAllByRole('button', { name: /^Move down/ })[0] as HTMLElement);
    expect(items()[1]?.slice(1)).toBe(first.slice(1));
    expect(items()[0]?.slice(1)).toBe(second.slice(1));
    expect(screen.getByRole('status')).toHaveTextContent(/is now number 2 of 4/);
    expect(lastHeard()).toMatchObject({ kind: 'ordering', itemIds: { length: 4 } });
    heard.mockClear();
    await person.click(screen.getAllByRole('button', { name: /^Move up/ })[0] as HTMLElement);
    expect(heard).not.toHaveBeenCalled();
  });

  it('pairs: a choice goes to the open line, the next opens, and it can be taken away', async () => {
    const person = await open(someQuestions.matching);
    await person.click(await screen.findByRole('button', { name: /Benoemen/ }));
    expect(lastHeard()).toEqual({ kind: 'matching', pairs: [{ leftId: 'l1', rightId: 'x7' }] });
    await person.click(screen.getByRole('button', { name: 'Blij EN: Nothing yet' }));
    await person.click(screen.getByRole('button', { name: /^.?Troosten/ }));
    expect(lastHeard()).toMatchObject({ pairs: [{ leftId: 'l1' }, { leftId: 'l3', rightId: 'x2' }] });
    await person.click(screen.getByRole('button', { name: 'Take away: Benoemen EN' }));
    expect(lastHeard()).toMatchObject({ pairs: [{ leftId: 'l3' }] });
  });

  it('gaps: typed and chosen', async () => {
    const person = await open(someQuestions.gapFill);
    await person.type(await screen.findByRole('textbox', { name: 'Gap 1 of 2' }), 'luisteren');
    await person.selectOptions(screen.getByRole('combobox', { name: 'Gap 2 of 2' }), 'oplossen');
    expect(lastHeard()).toEqual({
      kind: 'gapFill',
      gaps: [
        { gapId: '1', text: 'luisteren' },
        { gapId: '2', text: 'oplossen' },
      ],
    });
  });

  it('a moment: by its line of text, and by the button where the sound is', async () => {
    const person = await open(someQuestions.hotMoment);
    await person.click(await screen.findByRole('button', { name: /Goedemiddag/ }));
    expect(lastHeard()).toEqual({ kind: 'hotMoment', seconds: 0 });
    expect(screen.getByText('You marked 0:00.')).toBeInTheDocument();
    await person.keyboard('m');
    expect(screen.getByRole('button', { name: 'Move it here' })).toBeInTheDocument();
  });

  it('own words, beside what they are read for', async () => {
    const person = await open(someQuestions.open);
    await person.type(await screen.findByRole('textbox'), 'I listen');
    expect(lastHeard()).toEqual({ kind: 'open', text: 'I listen' });
    const rubric = screen.getByRole('region', { name: 'What your answer is read for' });
    expect(within(rubric).getByText('2 points')).toBeInTheDocument();
  });
});

describe('after the check', () => {
  it('marks what was right where it was answered, and nothing can be changed', async () => {
    const person = await open(someQuestions.ordering, {
      first: { kind: 'ordering', itemIds: ['k', 'p', 'z', 'b'] },
      checked: true,
    });
    expect(await screen.findByText('The right order')).toBeInTheDocument();
    expect(screen.getAllByRole('img').map((mark) => mark.getAttribute('aria-label'))).toEqual([
      'not yet',
      'not yet',
      'right',
      'right',
    ]);
    expect(screen.queryByRole('button')).toBeNull();
    await person.keyboard('a');
    expect(heard).not.toHaveBeenCalled();
  });

  it('names the right partner of a wrong pair', async () => {
    await open(someQuestions.matching, { first: { kind: 'matching', pairs: [{ leftId: 'l2', rightId: 'x5' }] }, checked: true });
    expect(await screen.findByText('Right is: Troosten EN')).toBeInTheDocument();
  });

  it.each([
    ['a number, as a range', someQuestions.numeric, { kind: 'numeric', value: 9 }, 'Right is: 0.2 to 0.4 minuten EN'],
    ['words', someQuestions.shortText, { kind: 'shortText', text: 'no' }, 'Right is: KEY-één oplossing'],
    ['a moment', someQuestions.hotMoment, { kind: 'hotMoment', seconds: 1 }, 'The right moment is around 0:12.'],
    ['true or not true', someQuestions.trueFalse, { kind: 'trueFalse', value: true }, 'Right is: not true'],
    ['an open answer, by example', someQuestions.open, { kind: 'open', text: 'x' }, 'A good answer: KEY-example EN'],
  ] as const)('says in words what was right: %s', async (_name, question, first, sentence) => {
    await open(question, { first, checked: true });
    expect(await screen.findByText(sentence)).toBeInTheDocument();
    expect(screen.getByText('KEY-explanation EN')).toBeInTheDocument();
  });
});
