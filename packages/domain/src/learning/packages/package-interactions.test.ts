import { describe, expect, it } from '@jest/globals';
import { packageInteractions } from './package-interactions.js';

describe('the answers a package tells of', () => {
  it('in SCORM 1.2, in the order of their numbers', () => {
    expect(
      packageInteractions('scorm12', {
        'cmi.interactions.10.id': 'q11',
        'cmi.interactions.2.id': 'q3',
        'cmi.interactions.2.type': 'choice',
        'cmi.interactions.2.student_response': 'b',
        'cmi.interactions.2.correct_responses.0.pattern': 'a',
        'cmi.interactions.2.result': 'wrong',
        'cmi.interactions.2.latency': '00:00:07.50',
        'cmi.core.lesson_status': 'passed',
      }),
    ).toEqual([
      { id: 'q3', type: 'choice', description: '', response: 'b', correctResponses: ['a'], result: 'wrong', latencySeconds: 7.5 },
      { id: 'q11', type: '', description: '', response: '', correctResponses: [], result: '', latencySeconds: null },
    ]);
  });
  it('in SCORM 2004, with the question', () => {
    expect(
      packageInteractions('scorm2004', {
        'cmi.interactions.0.id': 'q1',
        'cmi.interactions.0.description': 'Wat zeg je eerst?',
        'cmi.interactions.0.learner_response': 'a[,]c',
        'cmi.interactions.0.latency': 'PT3S',
        'cmi.interactions._count': '1',
      }),
    ).toMatchObject([{ id: 'q1', description: 'Wat zeg je eerst?', response: 'a[,]c', latencySeconds: 3 }]);
  });
});
