import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { english } from '@vakwerk/i18n/english';
import type { AnswerQuestionInput } from '../../../gql/graphql';
import { TextProvider } from '../../../lib/i18n';
import { shortcuts } from '../../../lib/shortcuts';
import type { LearnerModule, QuestionStep } from '../api/module';

const sent: AnswerQuestionInput[] = [];
let online = true;
jest.unstable_mockModule('../api/answer-question', () => ({
  answerQuestion: async (input: AnswerQuestionInput) => {
    if (!online) throw new Error('no line');
    sent.push(input);
    return graded(input.answer.kind === 'choice' ? (input.answer.optionIds[0] ?? '') : '');
  },
}));
const { StepView } = await import('./step-view');

const both = (text: string) => ({ nl: text, en: text });
const step: QuestionStep = {
  __typename: 'QuestionStep',
  id: 's1',
  title: both('A question'),
  required: true,
  passRatio: 1,
  lastAnswer: null,
  progress: { done: false, seenToEnd: false, secondsSpent: 0, positionSeconds: null, heard: [] },
  question: {
    id: 'q1',
    kind: 'single',
    prompt: both('What do you say first?'),
    options: [
      { id: 'a', text: both('I look in the system.') },
      { id: 'b', text: both('Three calls. That is annoying.') },
    ],
  },
};
const module: LearnerModule = {
  id: 'm1',
  assignmentId: 'as1',
  courseId: 'c1',
  courseTitle: both('Calm'),
  title: both('Stay calm'),
  objective: both('You can stay calm.'),
  number: 1,
  moduleCount: 2,
  minutes: 3,
  open: true,
  steps: [step],
  state: {
    moduleId: 'm1',
    doneStepIds: [],
    requiredDone: 0,
    minutesLeft: 3,
    requiredCount: 1,
    resumeStepId: 's1',
    completedAt: null,
    nextModule: null,
    assignmentState: 'started',
  },
};

/** What the server would answer: wrong, and which one was right. */
const graded = (chosen: string) => ({
  __typename: 'AnswerGraded',
  outcome: chosen === 'b' ? 'right' : 'wrong',
  correction: {
    kind: 'choice',
    options: ['a', 'b'].map((optionId) => ({ optionId, chosen: optionId === chosen, correct: optionId === 'b', feedback: null })),
  },
  explanation: both('First name what the customer feels.'),
  certaintyAdvice: chosen === 'b' ? 'sureAndRight' : 'sureAndWrong',
  stepDone: chosen === 'b',
  state: module.state,
});

const onNext = jest.fn();

beforeEach(() => {
  sent.length = 0;
  online = true;
  onNext.mockClear();
});

async function open(shown = step) {
  const root = createRootRoute({
    component: () => (
      <StepView module={{ ...module, steps: [shown] }} step={shown} index={0} onBack={() => undefined} onNext={onNext} />
    ),
  });
  const router = createRouter({ routeTree: root, history: createMemoryHistory() });
  window.addEventListener('keydown', shortcuts.handle);
  render(
    <TextProvider language="en" catalogue={english}>
      <MantineProvider>
        <QueryClientProvider client={new QueryClient()}>
          <RouterProvider router={router as never} />
        </QueryClientProvider>
      </MantineProvider>
    </TextProvider>,
  );
  await screen.findByRole('heading', { name: 'What do you say first?' });
  return userEvent.setup();
}

describe('answering a question', () => {
  it('starts with nothing chosen, and asks for what is missing instead of refusing the button', async () => {
    const person = await open();
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
    const check = screen.getByRole('button', { name: 'Check' });
    expect(check).toBeEnabled();
    await person.click(check);
    expect(screen.getByRole('alert')).toHaveTextContent('Choose an answer first. Say how sure you are.');
    await person.keyboard('b');
    await person.click(check);
    expect(screen.getByRole('alert')).toHaveTextContent('Say how sure you are.');
    expect(sent).toHaveLength(0);
  });

  it('is done with keys alone: a letter or a number, and Enter', async () => {
    const person = await open();
    await person.keyboard('1');
    expect(screen.getByRole('radio', { name: /system/ })).toBeChecked();
    await person.keyboard('b');
    expect(screen.getByRole('radio', { name: /annoying/ })).toBeChecked();
    screen.getByRole('radio', { name: 'Sure' }).focus();
    await person.keyboard(' ');
    screen.getByRole('heading', { name: 'What do you say first?' }).focus();
    await person.keyboard('{Enter}');
    expect(sent).toMatchObject([{ answer: { kind: 'choice', optionIds: ['b'] }, certainty: 'high' }]);
    expect(await screen.findByRole('heading', { name: 'Right' })).toBeInTheDocument();
  });

  it('says not yet, why, and what certainty tells; focus goes to the one button', async () => {
    const person = await open();
    await person.keyboard('a');
    await person.click(screen.getByRole('radio', { name: 'Sure' }));
    await person.click(screen.getByRole('button', { name: 'Check' }));
    expect(await screen.findByRole('heading', { name: 'Not yet' })).toBeInTheDocument();
    expect(screen.getByText('First name what the customer feels.')).toBeInTheDocument();
    expect(screen.getByText(/You were sure/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Next' })).toHaveFocus();
    await person.keyboard('{Enter}');
    expect(onNext).toHaveBeenCalledTimes(1);
  });

  it('keeps the choice when the answer does not arrive', async () => {
    online = false;
    const person = await open();
    await person.keyboard('a');
    await person.click(screen.getByRole('radio', { name: 'I guess' }));
    await person.click(screen.getByRole('button', { name: 'Check' }));
    expect(await screen.findByText('Your answer was not sent. It is still here.')).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: /system/ })).toBeChecked();
  });

  it('shows an answer of an earlier visit, and lets it be given again', async () => {
    const person = await open({
      ...step,
      progress: { ...step.progress, done: true },
      lastAnswer: { answer: { kind: 'choice', optionIds: ['b'] }, certainty: 'mid', outcome: 'right' },
    });
    expect(screen.getByText('You answered this correctly.')).toBeInTheDocument();
    await person.keyboard('{ArrowRight}');
    expect(onNext).toHaveBeenCalledTimes(1);
    await person.click(screen.getByRole('button', { name: 'Answer again' }));
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
  });
});
