import { describe, expect, it } from '@jest/globals';
import type { Plan } from './api';
import { draftOf, NEW_PLAN, settingsOf, toggled } from './plan-draft';

describe('the form of a plan', () => {
  it('reads queues between commas, once each, and empty as no limit', () => {
    const settings = settingsOf({ ...NEW_PLAN, queues: ' Klanten, Storing,, Klanten', longest: '', shortest: '' });
    expect(settings.frame).toMatchObject({
      queues: ['Klanten', 'Storing'],
      longestSeconds: null,
      shortestSeconds: null,
      from: null,
    });
  });
  it('gives back what is stored', () => {
    const plan = {
      name: 'Elke week',
      quotaCount: 3,
      quotaPer: 'month',
      blind: true,
      scorecardId: 'card',
      frame: {
        teamIds: ['t'],
        queues: ['A', 'B'],
        channels: ['chat'],
        shortestSeconds: 30,
        longestSeconds: null,
        from: '2026-01-01',
        until: null,
      },
      evaluators: [{ evaluator: { id: 'c' }, capacity: 12 }],
    } as unknown as Plan;
    const { evaluators: _, ...same } = plan;
    expect(settingsOf(draftOf(plan))).toEqual({ ...same, evaluators: [{ evaluatorId: 'c', capacity: 12 }] });
  });
  it('takes a team away that was there, and adds one that was not', () => {
    expect([toggled(['a'], 'a'), toggled(['a'], 'b')]).toEqual([[], ['a', 'b']]);
  });
});
