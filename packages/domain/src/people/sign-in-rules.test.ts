import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { domainOf, signInRulesProblem, type WantedSignInRules } from './sign-in-rules.js';

const WHOLE: WantedSignInRules = {
  issuer: 'https://login.example.com/tenant',
  clientId: 'vakwerk',
  domains: ['example.com'],
  enabled: true,
  passwordAllowed: false,
};

describe('what is wrong with sign-in rules', () => {
  it.each<[string, Partial<WantedSignInRules>, string | null]>([
    ['nothing', {}, null],
    [
      'nothing when passwords are all there is',
      { enabled: false, passwordAllowed: true, issuer: null, clientId: null, domains: [] },
      null,
    ],
    ['no provider', { issuer: null }, 'issuerMissing'],
    ['a provider that is no address', { issuer: 'login.example.com' }, 'issuerWrong'],
    ['a provider with a query', { issuer: 'https://login.example.com/?a=b' }, 'issuerWrong'],
    ['a provider with a password in it', { issuer: 'https://me:secret@login.example.com' }, 'issuerWrong'],
    ['a provider that is a script', { issuer: 'javascript:alert(1)' }, 'issuerWrong'],
    ['Microsoft for everybody', { issuer: 'https://login.microsoftonline.com/common/v2.0' }, 'issuerShared'],
    ['Microsoft for all organisations', { issuer: 'https://LOGIN.microsoftonline.com/Organizations' }, 'issuerShared'],
    ['Microsoft for personal accounts', { issuer: 'https://login.microsoftonline.us//consumers/v2.0' }, 'issuerShared'],
    [
      'the tenant of personal accounts',
      { issuer: 'https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0' },
      'issuerShared',
    ],
    ['the same hidden in an escape', { issuer: 'https://login.microsoftonline.com/%63ommon/v2.0' }, 'issuerWrong'],
    ['the same hidden behind dots', { issuer: 'https://login.microsoftonline.com/a/../common/v2.0' }, 'issuerWrong'],
    [
      'nothing with one tenant of Microsoft',
      { issuer: 'https://login.microsoftonline.com/72f988bf-86f1-41af-91ab-2d7cd011db47/v2.0' },
      null,
    ],
    ['nothing with another provider that has such a path', { issuer: 'https://login.example.com/common' }, null],
    ['no client', { clientId: null }, 'clientMissing'],
    ['no domain', { domains: [] }, 'domainsMissing'],
    ['a domain with an @', { domains: ['me@example.com'] }, 'domainWrong'],
    ['a domain of one part', { domains: ['localhost'] }, 'domainWrong'],
    ['a way in for nobody', { enabled: false }, 'noWayIn'],
  ])('is %s', (_, change, code) => {
    expect(signInRulesProblem({ ...WHOLE, ...change })?.code ?? null).toBe(code);
  });
});

describe('the domain of an address', () => {
  it('is what comes after the last @, whatever stands before it', () => {
    fc.assert(
      fc.property(fc.string(), fc.domain(), (before, domain) => {
        expect(domainOf(`${before}@${domain.toUpperCase()}`)).toBe(domain.toLowerCase());
      }),
      { examples: [['a@evil.example', 'example.com']] },
    );
  });

  it('is nothing without one', () => {
    expect(['', 'me', 'me@', '@', 'me@localhost'].map(domainOf)).toEqual([null, null, null, null, null]);
  });
});
