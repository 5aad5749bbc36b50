import { describe, expect, it } from '@jest/globals';
import { channelsOf, choiceOf, choicesFor, isMessageKind, MESSAGE_KINDS, mayReach } from './message-kind.js';

describe('the table of kinds', () => {
  it('lets everything be off but the way in', () => {
    const always = MESSAGE_KINDS.filter((kind) => channelsOf(kind).some((channel) => !choicesFor(kind, channel).includes('off')));
    // The digest has settings of its own: a rhythm, of which one is never.
    expect(always).toEqual(['personInvitation', 'digest']);
  });

  it('never gathers what counts down to an hour', () => {
    const gathered = MESSAGE_KINDS.filter((kind) => choicesFor(kind, 'mail').includes('digest'));
    expect(gathered).toContain('evaluationReleased');
    expect(gathered.filter((kind) => kind.includes('ession'))).toEqual([]);
  });

  it.each([
    ['the default, when nothing was chosen', choiceOf('evaluationReleased', 'mail', null), 'instant'],
    ['the choice', choiceOf('evaluationReleased', 'mail', 'digest'), 'digest'],
    ['off', choiceOf('evaluationReleased', 'inApp', 'off'), 'off'],
    ['a choice that may not be made counts for nothing', choiceOf('personInvitation', 'mail', 'off'), 'instant'],
    ['an hour before is not gathered', choiceOf('coachingSessionInAnHour', 'mail', 'digest'), 'instant'],
    ['a channel the kind does not use', choiceOf('personInvitation', 'inApp', 'instant'), 'off'],
  ])('%s', (_name, choice, expected) => expect(choice).toBe(expected));

  it('is shown to whom it can come', () => {
    const of = (role: 'agent' | 'admin') => MESSAGE_KINDS.filter((kind) => mayReach(kind, [role]));
    expect(of('agent')).not.toContain('disputeAssigned');
    expect(of('agent')).toContain('evaluationReleased');
    expect(of('admin')).toEqual(['personInvitation', 'digest']);
  });

  it('knows its own names only', () => {
    expect(isMessageKind('digest')).toBe(true);
    expect(isMessageKind('toString')).toBe(false);
  });
});
