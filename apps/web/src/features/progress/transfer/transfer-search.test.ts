import { describe, expect, it } from '@jest/globals';
import { TRANSFER_VERDICTS } from '@vakwerk/domain/progress/transfer/transfer-verdict';
import { readTransferSearch, VERDICTS } from './transfer-search';

describe('the address of the list', () => {
  it.each([
    [{ verdict: 'moved' }, { verdict: 'moved' }],
    [{ verdict: 'splendid' }, {}],
    [{}, {}],
  ])('%j', (search, read) => {
    expect(readTransferSearch(search)).toEqual(read);
  });

  it('knows every verdict there is', () => {
    expect(VERDICTS).toEqual(TRANSFER_VERDICTS);
  });
});
