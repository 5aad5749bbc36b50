import { describe, expect, it } from '@jest/globals';
import { addDays, ownPoint, type PlanFields, pointsFromCall, toAgreementInput, toPlanInput } from './plan-form';

const call = {
  id: 'e1',
  fragments: [{ id: 'f1', criterionId: 'b' }],
  result: { failedCriterionIds: ['c', 'b'] },
  scorecardVersion: {
    sections: [
      { criteria: [{ id: 'a', text: { nl: 'Groet', en: 'Greets' } }] },
      {
        criteria: [
          { id: 'b', text: { nl: 'Vat samen', en: 'Sums up' }, skillId: 's1' },
          { id: 'c', text: { nl: 'Vraagt door', en: 'Probes' } },
        ],
      },
    ],
  },
};
const fields = (change: Partial<PlanFields>): PlanFields => ({
  agentId: 'p1',
  otherAgentIds: [],
  title: '',
  templateId: '',
  everyWeeks: '',
  evaluationId: 'e1',
  date: '2026-11-24',
  time: '14:00',
  minutes: 30,
  place: ' kamer 2.14 ',
  points: pointsFromCall(call, 'nl'),
  agreement: '',
  dueOn: '2026-12-08',
  ...change,
});

describe('planning from a scored call', () => {
  it('makes a point of every failed criterion, in the order of the scorecard', () => {
    expect(pointsFromCall(call, 'nl').map(({ title }) => title)).toEqual(['Vat samen', 'Vraagt door']);
    expect(pointsFromCall(call, 'en').map(({ title }) => title)).toEqual(['Sums up', 'Probes']);
  });
  it('points at the fragment and the skill of the criterion', () => {
    expect(pointsFromCall(call, 'nl')[0]).toMatchObject({ evaluationId: 'e1', fragmentId: 'f1', skillId: 's1' });
  });
  it('sends only what is ticked, each with its call, and not the call as a whole', () => {
    const points = [
      ...pointsFromCall(call, 'nl').map((point, index) => ({ ...point, chosen: index === 0 })),
      ownPoint(' Rust ', 'k'),
    ];
    const input = toPlanInput(fields({ points }), 'Europe/Amsterdam');
    expect(input.agenda?.map(({ title }) => title)).toEqual(['Vat samen', 'Rust']);
    expect(input.evaluationId).toBeUndefined();
    expect(input).toMatchObject({ startsAtLocal: '2026-11-24T14:00', place: 'kamer 2.14', durationMinutes: 30 });
  });
  it('makes no agreement of empty words, else one of the agent about the first skill', () => {
    expect(toAgreementInput(fields({ agreement: '  ' }), 'c1')).toBeNull();
    expect(toAgreementInput(fields({ agreement: ' Vat samen ' }), 'c1')).toEqual({
      sessionId: 'c1',
      ownerId: 'p1',
      what: 'Vat samen',
      dueOn: '2026-12-08',
      skillId: 's1',
    });
  });
  it('counts days over the end of a month and over the change of the clock', () => {
    expect(addDays('2026-10-24', 14)).toBe('2026-11-07');
  });
});
