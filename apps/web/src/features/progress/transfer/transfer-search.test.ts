import { describe, expect, it } from '@jest/globals';
import { TRANSFER_VERDICTS } from '@vakwerk/domain/progress/transfer/transfer-verdict';
import { VERDICTS, verdictIn } from './transfer-search';

describe('the address of the list', () => {
  it.each([
    [{ verdict: 'moved' }, 'moved'],
    [{ verdict: 'splendid' }, undefined],
    [{}, undefined],
  ])('%j', (search, verdict) => {
    expect(verdictIn(search)).toBe(verdict);
  });

  it('knows every verdict there is', () => {
    expect(VERDICTS).toEqual(TRANSFER_VERDICTS);
  });
});
