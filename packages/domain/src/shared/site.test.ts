import { describe, expect, it } from '@jest/globals';
import { contentOriginProblem, siteOf } from './site.js';

describe('the site of a host', () => {
  it.each([
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '[::1]'],
    ['learn.example.org', 'example.org'],
    ['a.b.c.example.nl', 'example.nl'],
    ['learn.example.co.uk', 'example.co.uk'],
    ['Learn.Example.ORG.', 'example.org'],
    ['intranet', 'intranet'],
  ])('of %s is %s', (host, site) => expect(siteOf(host)).toBe(site));
});

describe('where packages may be shown', () => {
  it.each([
    ['http://127.0.0.1:4306', 'http://localhost:4300'],
    ['https://learn-content.example', 'https://learn.example'],
    ['https://content.example.co.uk', 'https://learn.other.co.uk'],
    ['http://content', 'http://vakwerk'],
  ])('%s beside %s', (content, app) => expect(contentOriginProblem(content, app)).toBeNull());

  it.each([
    ['http://localhost:4305', 'http://localhost:4300', 'another site'],
    ['https://content.example.org', 'https://learn.example.org', 'another site'],
    ['https://example.org', 'https://learn.example.org', 'another site'],
    ['https://learn.example.org:8443', 'https://learn.example.org', 'another site'],
    ['http://content.example', 'https://learn.example.org', 'https'],
    ['https://content.example/files', 'https://learn.example.org', 'without a path'],
  ])('not %s beside %s', (content, app, reason) => expect(contentOriginProblem(content, app)).toContain(reason));
});
