import { describe, expect, it } from '@jest/globals';
import { ownPath } from './sign-on-addresses.js';

const ORIGIN = 'https://vakwerk.example';

describe('where somebody goes after signing on', () => {
  it.each<[unknown, string]>([
    ['/today', '/today'],
    ['/calls?page=2&queue=a%20b#top', '/calls?page=2&queue=a%20b#top'],
    ['/zoek?q=café', '/zoek?q=caf%C3%A9'],
    ['/a/../today', '/today'],
    [`${ORIGIN}/today`, '/'],
    ['today', '/'],
    ['//evil.example', '/'],
    ['///evil.example', '/'],
    ['/\\evil.example', '/'],
    ['\\\\evil.example', '/'],
    ['/\t/evil.example', '/'],
    [decodeURIComponent('/%09/evil.example'), '/'],
    ['/\n/evil.example', '/'],
    ['/\r\n/evil.example', '/'],
    ['/\u0000/evil.example', '/'],
    ['/\u0085/evil.example', '/'],
    ['/.//evil.example', '/'],
    ['/a/..//evil.example', '/'],
    ['/%2e//evil.example', '/'],
    ['//evil.example@vakwerk.example', '/'],
    ['https://evil.example', '/'],
    ['javascript:alert(1)', '/'],
    ['//[', '/'],
    [['/today', '//evil.example'], '/'],
    [undefined, '/'],
  ])('%j is %s', (asked, path) => {
    expect(ownPath(asked, ORIGIN)).toBe(path);
  });

  it('stays here for every sign that may stand in an address', () => {
    for (let code = 0; code < 0x3100; code += 1) {
      const sign = String.fromCodePoint(code);
      for (const asked of [`/${sign}/evil.example`, `/${sign}evil.example`, `${sign}//evil.example`]) {
        const path = ownPath(asked, ORIGIN);
        expect(new URL(path, ORIGIN).origin).toBe(ORIGIN);
      }
    }
  });
});
