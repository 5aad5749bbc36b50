import { describe, expect, it } from '@jest/globals';
import { COUNCIL_TOPICS, rolesOfTopic } from './council-topics.js';
import { mayCall } from './permissions.js';

describe('who sees what, as the works council reads it', () => {
  it('names at least one role for every topic', () => {
    expect(COUNCIL_TOPICS.filter((topic) => rolesOfTopic(topic).length === 0)).toEqual([]);
  });

  it.each([
    ['score', ['coach']],
    ['listened', ['agent', 'admin']],
    ['people', ['admin']],
    ['teamSkills', ['coach', 'manager']],
  ] as const)('%s: %j, as the rights table decides', (topic, roles) => {
    expect(rolesOfTopic(topic)).toEqual(roles);
  });

  it('changes when the rights table does, because it reads nothing else', () => {
    expect(rolesOfTopic('score').includes('manager')).toBe(mayCall(['manager'], 'evaluation:score'));
  });
});
