import { createServer, type IncomingMessage } from 'node:http';
import { hashOfQuestion } from '../documents.js';
import { course } from './course-page.js';
import { evaluation } from './evaluation-detail.js';
import { myAssignments } from './my-assignments.js';
import { myFeedback } from './my-feedback.js';
import { nextSession } from './next-session.js';
import { organisationDashboard } from './organisation-dashboard.js';
import { sendPeople } from './people-file.js';
import { practiceToday } from './practice-today.js';
import { saveAnswer } from './save-answer.js';
import { teamDashboard } from './team-dashboard.js';
import { type Caller, callerOf, pool } from './tenant.js';

/** The least a server can do for these answers: node:http, pg, JSON. What the api costs more is the price of its framework. */
type Handler = (caller: Caller, variables: never) => Promise<object | null>;
const HANDLERS: Readonly<Record<string, Handler>> = {
  [hashOfQuestion('evaluation')]: (caller, variables: { id: string }) => evaluation(caller, { ...variables, withCard: false }),
  [hashOfQuestion('evaluationAndCard')]: (caller, variables: { id: string }) =>
    evaluation(caller, { ...variables, withCard: true }),
  [hashOfQuestion('dashboard')]: teamDashboard,
  [hashOfQuestion('organisation')]: organisationDashboard,
  [hashOfQuestion('assignments')]: myAssignments,
  [hashOfQuestion('practice')]: practiceToday,
  [hashOfQuestion('feedback')]: myFeedback,
  [hashOfQuestion('nextSession')]: nextSession,
  [hashOfQuestion('course')]: course,
  [hashOfQuestion('saveAnswer')]: saveAnswer,
};

interface Body {
  readonly extensions: { readonly persistedQuery: { readonly sha256Hash: string } };
  readonly variables: never;
}

async function bodyOf(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as Body;
}

async function answer(request: IncomingMessage): Promise<{ status: number; body: object }> {
  if (request.url === '/health/ready') return { status: 200, body: { status: 'ready' } };
  const { extensions, variables } = await bodyOf(request);
  const caller = await callerOf(request.headers.cookie ?? '');
  const data = await HANDLERS[extensions.persistedQuery.sha256Hash]?.(caller, variables);
  return data ? { status: 200, body: { data } } : { status: 404, body: {} };
}

const server = createServer((request, response) => {
  if (request.url?.startsWith('/api/progress/people')) {
    callerOf(request.headers.cookie ?? '')
      .then((caller) => sendPeople(caller, response))
      .catch(() => response.destroy());
    return;
  }
  answer(request)
    .catch((error: Error) => ({ status: 500, body: { message: error.message } }))
    .then(({ status, body }) => {
      const text = JSON.stringify(body);
      response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
      response.end(text);
    });
});

server.listen(Number(process.env.PORT), '127.0.0.1');
process.once('SIGTERM', () => {
  server.close(() => void pool.end());
  server.closeAllConnections();
});
