import '@fastify/multipart';
import { Controller, HttpCode, Param, Post, Put, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../platform/auth/allow.js';
import { RECORDING_MAX_BYTES } from '../recordings/measure-recording.js';
import { receiveRecording, receiveUpload } from '../recordings/receive-upload.js';
import { AdmitClient } from './admit-client.js';
import { AttachRecording } from './attach-recording.js';
import { type IngestInput, IngestInteraction } from './ingest-interaction.js';
import { IngestProblem } from './ingest-problem.js';
import { ProblemFilter } from './problem.filter.js';

/** One over: a file of exactly the limit is taken, and the first byte too many is seen. */
const LIMITS = { fileSize: RECORDING_MAX_BYTES + 1, files: 2, fields: 1, fieldSize: 65_536, parts: 3 };

interface IngestAnswer {
  readonly id: string;
  readonly outcome: string;
}

/** Where telephony systems put interactions. Public for the session guard: every request is let in by its API key. */
@Controller('api/interactions')
@UseFilters(ProblemFilter)
export class IngestController {
  constructor(
    private readonly admit: AdmitClient,
    private readonly ingest: IngestInteraction,
    private readonly attach: AttachRecording,
  ) {}

  /** JSON, or `multipart/form-data` with a field `metadata` and files `recording` and `transcript`. 201 when new, 200 when it was here. */
  @Public()
  @Post()
  @HttpCode(201)
  async post(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<IngestAnswer> {
    const client = await this.admit.run(request, 'interactions:write');
    await using input = await readInput(request);
    const { answer, replayed } = await this.ingest.run(client, input);
    if (answer.outcome === 'duplicate') void reply.code(200);
    if (replayed) void reply.header('idempotency-replayed', 'true');
    void reply.header('cache-control', 'no-store').header('location', `/api/interactions/${answer.interactionId}`);
    return { id: answer.interactionId, outcome: answer.outcome };
  }

  /** The sound of an interaction that was posted before, as the body. Sending the same sound again is fine. */
  @Public()
  @Put(':id/recording')
  @HttpCode(200)
  async put(
    @Req() request: FastifyRequest,
    @Param('id') id: string,
    @Query('agentChannel') agentChannel: string | undefined,
  ): Promise<IngestAnswer> {
    const client = await this.admit.run(request, 'interactions:write');
    if (!isStream(request.body)) throw new IngestProblem('mediaTypeUnsupported');
    const path = await receiveRecording(request.body);
    const outcome = await this.attach.run(client, { interactionId: id, path, agentChannel: agentChannel === '1' ? 1 : 0 });
    return { id, outcome };
  }
}

const isStream = (body: unknown): body is AsyncIterable<Uint8Array> =>
  typeof body === 'object' && body !== null && Symbol.asyncIterator in body;

async function readInput(request: FastifyRequest): Promise<IngestInput & AsyncDisposable> {
  const header = request.headers['idempotency-key'];
  const idempotencyKey = Array.isArray(header) ? header[0] : header;
  if (!request.isMultipart()) {
    const nothing = { recordingPath: null, transcript: null, [Symbol.asyncDispose]: () => Promise.resolve() };
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) throw new IngestProblem('mediaTypeUnsupported');
    return { body: request.body, idempotencyKey, ...nothing };
  }
  let body: unknown;
  const received = await receiveUpload(
    request.parts({ limits: LIMITS }),
    (metadata) => {
      if (metadata === '') throw new IngestProblem('metadataMissing');
      body = parseJson(metadata);
    },
    'metadata',
  );
  const { recordingPath, transcript } = received;
  return { body, idempotencyKey, recordingPath, transcript, [Symbol.asyncDispose]: () => received[Symbol.asyncDispose]() };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new IngestProblem('bodyNotJson');
  }
}
