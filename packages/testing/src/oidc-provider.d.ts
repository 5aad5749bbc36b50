/** As much of `oidc-provider` as our provider for tests uses; its own types would bring all of koa's. */
declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http';

  interface Context {
    readonly path: string;
    readonly body: unknown;
    readonly oidc: {
      readonly provider: Provider;
      readonly client?: { readonly clientId: string };
      readonly session?: { readonly accountId?: string };
    };
  }

  interface Grant {
    addOIDCScope(scope: string): void;
    save(): Promise<string>;
  }

  export class Provider {
    constructor(
      issuer: string,
      configuration: Record<string, unknown> & {
        readonly findAccount: (
          context: Context,
          sub: string,
        ) => { accountId: string; claims(): Promise<Record<string, unknown>> };
        readonly loadExistingGrant: (context: Context) => Promise<Grant>;
      },
    );
    readonly Grant: new (of: {
      clientId: string;
      accountId: string;
    }) => Grant;
    use(middleware: (context: Context, next: () => Promise<void>) => Promise<void>): void;
    callback(): RequestListener;
  }
}
