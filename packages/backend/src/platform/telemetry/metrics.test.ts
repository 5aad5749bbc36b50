import { describe, expect, it } from '@jest/globals';
import { mayScrape } from './may-scrape.js';
import { metricsText, processMetrics } from './metrics-text.js';
import { RequestTimes } from './request-times.js';

describe('the page of figures', () => {
  it('is what Prometheus reads', () => {
    const times = new RequestTimes();
    times.record('/graphql', 200, 0.03);
    times.record('/graphql', 200, 3);
    times.record('/say"\n', 503, 20);
    const text = metricsText([times.metric(), ...processMetrics()]);
    expect(text).toContain('# TYPE vakwerk_http_request_seconds histogram\n');
    expect(text).toContain('vakwerk_http_request_seconds_bucket{route="/graphql",status="2xx",le="0.025"} 0\n');
    expect(text).toContain('vakwerk_http_request_seconds_bucket{route="/graphql",status="2xx",le="0.05"} 1\n');
    expect(text).toContain('vakwerk_http_request_seconds_bucket{route="/graphql",status="2xx",le="+Inf"} 2\n');
    expect(text).toContain('vakwerk_http_request_seconds_count{route="/say\\"\\n",status="5xx"} 1\n');
    for (const line of text.trim().split('\n')) expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{.*\})? -?[\d.e+-]+)$/);
  });
});

describe('who may read figures', () => {
  const ask = (address: string, headers: Record<string, string> = {}) => ({ address, headers });
  it.each<[string, Parameters<typeof mayScrape>, boolean]>([
    ['this machine, without a token set', [ask('127.0.0.1'), undefined], true],
    ['this machine over IPv6', [ask('::1'), undefined], true],
    ['another machine', [ask('10.0.0.7'), undefined], false],
    ['the world through a proxy on this machine', [ask('127.0.0.1', { 'x-forwarded-for': '203.0.113.9' }), undefined], false],
    ['anybody with the token', [ask('10.0.0.7', { authorization: 'Bearer of good news' }), 'of good news'], true],
    ['this machine without the token', [ask('127.0.0.1'), 'of good news'], false],
    ['a wrong token', [ask('10.0.0.7', { authorization: 'Bearer of bad news' }), 'of good news'], false],
  ])('%s', (_, [asker, token], may) => {
    expect(mayScrape(asker, token)).toBe(may);
  });
});
