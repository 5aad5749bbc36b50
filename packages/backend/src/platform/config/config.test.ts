import { describe, expect, it } from '@jest/globals';
import { ConfigError, parseConfig } from './config.js';

const valid = {
  DATABASE_URL: 'postgres://app_user@127.0.0.1/vakwerk',
  STORAGE_URL: 'file:///tmp/files',
  SIGNING_SECRET: 'x'.repeat(32),
};

describe('parseConfig', () => {
  it('fills defaults', () => {
    expect(parseConfig(valid)).toMatchObject({ PORT: 4301, DEMO: false, NODE_ENV: 'development' });
  });
  it('names every wrong setting in one error', () => {
    const broken = () =>
      parseConfig({ ...valid, DATABASE_URL: 'mysql://x', REDIS_URL: 'localhost:6379', STORAGE_URL: '', PORT: '99999' });
    expect(broken).toThrow(ConfigError);
    try {
      broken();
    } catch (error) {
      const { message } = error as Error;
      for (const name of ['DATABASE_URL', 'REDIS_URL', 'STORAGE_URL: is missing', 'PORT']) expect(message).toContain(name);
    }
  });
  it.each(['loopback', '10.0.0.7', '10.0.0.0/8, uniquelocal', 'fd00::/8'])('believes the proxies %s', (text) => {
    expect(parseConfig({ ...valid, TRUSTED_PROXIES: text }).TRUSTED_PROXIES).toBe(text);
  });
  it.each(['web', '0.0.0.0/0', '10.0.0.0/33', '10.0.0.0/8/8', 'loopback,', 'true'])('refuses %s as proxies', (text) => {
    expect(() => parseConfig({ ...valid, TRUSTED_PROXIES: text })).toThrow(/TRUSTED_PROXIES: must be addresses/);
  });
});
