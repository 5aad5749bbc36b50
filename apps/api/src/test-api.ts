import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CreateOrganisation } from '@vakwerk/backend/people/organisations/create-organisation';
import { AddPerson } from '@vakwerk/backend/people/persons/add-person';
import { SignIn } from '@vakwerk/backend/people/sessions/sign-in';
import { TeamRepository } from '@vakwerk/backend/people/teams/team.repository';
import { parseConfig } from '@vakwerk/backend/platform/config/config';
import { Database } from '@vakwerk/backend/platform/database/database';
import { UnitOfWork } from '@vakwerk/backend/platform/database/unit-of-work';
import { createLogger } from '@vakwerk/backend/platform/telemetry/logger';
import type { Role } from '@vakwerk/domain/people/role';
import { openTestDatabase } from '@vakwerk/testing/test-database';
import { testFilesUrl } from '@vakwerk/testing/test-files';
import { createApi } from './create-api.js';

const PASSWORD = 'vier losse woorden samen';

export interface SignedIn {
  readonly organisationId: string;
  readonly personId: string;
  readonly cookie: string;
}

export interface GraphQLAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** The whole api on a test database, asked over HTTP without a port. */
export interface TestApi {
  readonly app: NestFastifyApplication;
  readonly superuserUrl: string;
  graphql(query: string, variables: Record<string, unknown>, person: SignedIn | null): Promise<GraphQLAnswer>;
  within<T>(organisationId: string, work: () => Promise<T>): Promise<T>;
  anOrganisation(): Promise<{ organisationId: string; teamId: string }>;
  close(): Promise<void>;
}

export async function openTestApi(): Promise<TestApi> {
  const { url, superuserUrl } = await openTestDatabase();
  const config = parseConfig({
    DATABASE_URL: url,
    DATABASE_POOL_SIZE: '4',
    STORAGE_URL: testFilesUrl(),
    SIGNING_SECRET: 'x'.repeat(32),
    NODE_ENV: 'test',
    LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'silent',
  });
  const app = await createApi(config, createLogger('api', config.LOG_LEVEL));
  await app.get(Database, { strict: false }).connect();
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const within: TestApi['within'] = (organisationId, work) =>
    app.get(UnitOfWork, { strict: false }).run({ organisationId }, work);
  let counter = 0;
  return {
    app,
    superuserUrl,
    within,
    async graphql(query, variables, person) {
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', ...(person ? { cookie: person.cookie } : {}) },
        payload: JSON.stringify({ query, variables }),
      });
      return response.json() as GraphQLAnswer;
    },
    async anOrganisation() {
      const organisationId = await app
        .get(CreateOrganisation, { strict: false })
        .run({ name: `Organisation ${++counter}`, language: 'nl', timeZone: 'Europe/Amsterdam' });
      return {
        organisationId,
        teamId: await within(organisationId, () => app.get(TeamRepository, { strict: false }).add('Noord')),
      };
    },
    close: () => app.close(),
  };
}

let numbered = 0;

/** A person of the team who signed in with a password. */
export async function aSignedInPerson(
  { app, within }: TestApi,
  { organisationId, teamId }: { organisationId: string; teamId?: string },
  roles: Role[],
): Promise<SignedIn> {
  const email = `rights${++numbered}@example.test`;
  const personId = await app.get(AddPerson, { strict: false }).run(
    { kind: 'system', organisationId },
    {
      givenName: 'Rights',
      familyName: `Test ${numbered}`,
      email,
      roles,
      language: 'nl',
      timeZone: 'Europe/Amsterdam',
      password: PASSWORD,
    },
  );
  if (teamId)
    await within(organisationId, () =>
      app.get(TeamRepository, { strict: false }).addMembership({ personId, teamId, startsOn: '2020-01-01', endsOn: null }),
    );
  const token = await app.get(SignIn, { strict: false }).run({ email, password: PASSWORD, address: '127.0.0.1', device: 'test' });
  return { organisationId, personId, cookie: `vakwerk=${token}` };
}
