import { describe, expect, it } from '@jest/globals';
import { passwordProblem } from './password.js';

describe('a new password', () => {
  it.each([
    ['elf tekens!', 'tooShort'],
    ['x'.repeat(257), 'tooLong'],
    ['Wachtwoord123', 'tooCommon'],
    ['abababababab', 'tooCommon'],
    ['anja.dewit is mijn naam', 'containsEmail'],
    ['vier losse woorden', null],
    ['🙂🙃😀😃😄😁😆😅🤣😂🙂🙃', null],
  ])('%s gives %s', (password, problem) => {
    expect(passwordProblem(password, 'anja.dewit@example.org')).toBe(problem);
  });
});
