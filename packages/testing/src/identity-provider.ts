/// <reference path="./oidc-provider.d.ts" />
import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

export interface Identity {
  readonly email?: string;
  readonly email_verified?: boolean;
}

/** A real OpenID Connect provider on loopback, and a hand in the door of its token answers. */
export interface IdentityProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who is known, by what they type as their login. Anybody else is `<login>` without an address. */
  readonly identities: Map<string, Identity>;
  /** Changes the claims of the next ID tokens, and signs them again with this key; null: leaves them alone. */
  meddle: ((claims: Record<string, unknown>) => Record<string, unknown>) | null;
  signWith: 'own' | 'strange';
  close(): Promise<void>;
}

const KEY_ID = 'test';
const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

function resign(token: string, key: KeyObject, change: (claims: Record<string, unknown>) => Record<string, unknown>): string {
  const [, payload = ''] = token.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const head = `${part({ alg: 'RS256', kid: KEY_ID, typ: 'JWT' })}.${part(change(claims))}`;
  return `${head}.${createSign('RSA-SHA256').update(head).sign(key, 'base64url')}`;
}

/** It warns that it is no provider for production, which is right. */
function quietly<Made>(make: () => Made): Made {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return make();
  } finally {
    console.warn = warn;
  }
}

/** @param redirects where it may send people back to; more can be added with a new provider only */
export async function startIdentityProvider(redirects: readonly string[], port = 0): Promise<IdentityProvider> {
  const [own, strange] = [pair(), pair()];
  const server: Server = createServer();
  await once(server.listen(port, '127.0.0.1'), 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const identities = new Map<string, Identity>();
  const clientSecret = 'a secret of the test provider';
  const provider = quietly(
    () =>
      new Provider(issuer, {
        clients: [
          {
            client_id: 'vakwerk',
            client_secret: clientSecret,
            redirect_uris: [...redirects],
            grant_types: ['authorization_code'],
          },
        ],
        jwks: { keys: [{ ...own.privateKey.export({ format: 'jwk' }), kid: KEY_ID, alg: 'RS256', use: 'sig' }] },
        cookies: { keys: ['cookies of the test provider'] },
        claims: { openid: ['sub'], email: ['email', 'email_verified'] },
        conformIdTokenClaims: false,
        findAccount: (_context, sub) => ({
          accountId: sub,
          claims: () => Promise.resolve({ sub, ...identities.get(sub) }),
        }),
        // Nobody is asked whether our own client may know their address.
        loadExistingGrant: async (context) => {
          const grant = new context.oidc.provider.Grant({
            clientId: context.oidc.client?.clientId ?? '',
            accountId: context.oidc.session?.accountId ?? '',
          });
          grant.addOIDCScope('openid email profile');
          await grant.save();
          return grant;
        },
        ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, AuthorizationCode: 60, IdToken: 600 },
      }),
  );
  const self: IdentityProvider = {
    issuer,
    clientId: 'vakwerk',
    clientSecret,
    identities,
    meddle: null,
    signWith: 'own',
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  provider.use(async (context, next) => {
    await next();
    const body = context.body as { id_token?: string } | undefined;
    if (context.path === '/token' && body?.id_token && self.meddle)
      body.id_token = resign(body.id_token, (self.signWith === 'own' ? own : strange).privateKey, self.meddle);
  });
  server.on('request', provider.callback());
  return self;
}

/** A browser without a screen: follows the provider's pages from this address and signs in as `login`. @returns where it is sent back to */
export async function signInAtProvider(address: string, issuer: string, login: string): Promise<URL> {
  const jar = new Map<string, string>();
  let at = new URL(address);
  let form: URLSearchParams | null = null;
  for (let hop = 0; hop < 10; hop += 1) {
    if (at.origin !== issuer) return at;
    const answer: Response = await fetch(at, {
      redirect: 'manual',
      method: form ? 'POST' : 'GET',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form ? { body: form } : {}),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = cookie.split(';')[0]?.split(/=(.*)/s) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    const location = answer.headers.get('location');
    form = null;
    if (location) at = new URL(location, at);
    else if (at.pathname.startsWith('/interaction/')) form = new URLSearchParams({ prompt: 'login', login, password: 'any' });
    else throw new Error(`the provider stopped at ${at.href}: ${answer.status} ${await answer.text()}`);
  }
  throw new Error('the provider goes round in circles');
}
