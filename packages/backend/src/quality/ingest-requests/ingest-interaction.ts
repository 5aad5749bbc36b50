import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { PersonRepository } from '../../people/index.js';
import { Database } from '../../platform/database/database.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { ApiClient } from '../api-keys/authenticate-api-key.js';
import { ImportInteraction, StopsImport } from '../interactions/import-interaction.js';
import type { ImportOutcome } from '../interactions/imported-interaction.js';
import { hashRecording } from '../recordings/measure-recording.js';
import { IngestProblem } from './ingest-problem.js';
import { IngestRequestRepository } from './ingest-request.repository.js';
import { readIngestBody } from './read-ingest-body.js';

export interface IngestInput {
  readonly body: unknown;
  readonly idempotencyKey: string | undefined;
  /** A file on this machine's disk; null when it comes later or never. */
  readonly recordingPath: string | null;
  /** From a part of its own; wins over the one in the body. */
  readonly transcript: string | null;
}

export interface Ingested {
  readonly answer: ImportOutcome;
  /** The answer of an earlier request with the same key and body. */
  readonly replayed: boolean;
}

const KEY = /^[\x21-\x7e]{1,200}$/;
/** Somebody else was answering the same key: their answer is there after one more look. */
class AnsweredMeanwhile extends StopsImport {}

/**
 * Takes an interaction from another system, once: however often and from how many places the same request comes at the same time,
 * there is one interaction and one answer.
 */
@Injectable()
export class IngestInteraction {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly persons: PersonRepository,
    private readonly requests: IngestRequestRepository,
    private readonly importInteraction: ImportInteraction,
  ) {}

  /** @throws IngestProblem, ImportRefused */
  async run(client: ApiClient, input: IngestInput, now: Date = new Date()): Promise<Ingested> {
    if (input.idempotencyKey !== undefined && !KEY.test(input.idempotencyKey)) throw new IngestProblem('idempotencyKeyInvalid');
    const { row, agentChannel, transcript } = readIngestBody(input.body, now);
    const actor: SystemActor = { kind: 'system', organisationId: client.organisationId };
    const bodyHash = await hashOf(input);
    const keys = [
      `reference:${row.reference}`,
      ...(input.idempotencyKey === undefined ? [] : [`key:${client.apiKeyId}:${input.idempotencyKey}`]),
    ];
    const { answer, agentId, language } = await this.look(actor, keys, bodyHash, row.employeeNumber);
    if (answer) return { answer, replayed: true };
    const { reference, paused, file: _, ...said } = row;
    const interaction = {
      ...said,
      agentId,
      externalId: reference,
      language: said.language ?? language,
      paused,
      recording: input.recordingPath ? { path: input.recordingPath, agentChannel } : null,
      transcript: input.transcript ?? transcript,
      recordingFollows: input.recordingPath === null,
      apiKeyId: client.apiKeyId,
    };
    const remember = async (outcome: ImportOutcome) => {
      if (!(await this.requests.addAll(keys, bodyHash, outcome))) throw new AnsweredMeanwhile();
    };
    try {
      return { answer: await this.importInteraction.run(actor, interaction, { now, alongside: remember }), replayed: false };
    } catch (error) {
      if (!(error instanceof AnsweredMeanwhile)) throw error;
      const again = await this.look(actor, keys, bodyHash, row.employeeNumber);
      if (!again.answer) throw error;
      return { answer: again.answer, replayed: true };
    }
  }

  private look(actor: SystemActor, keys: readonly string[], bodyHash: string, employeeNumber: string) {
    return this.unitOfWork.run(actor, async () => {
      const answered = await this.requests.find(keys);
      const other = answered.find((request) => request.bodyHash !== bodyHash);
      if (other) throw new IngestProblem(other.key.startsWith('reference:') ? 'referenceReused' : 'idempotencyKeyReused');
      const answer = answered[0]?.answer ?? null;
      const person = answer ? null : await this.persons.findByEmployeeNumber(employeeNumber);
      return { answer, agentId: person?.id ?? null, language: await this.language() };
    });
  }

  /** Of the organisation: what is spoken where nobody says it. */
  private async language(): Promise<'nl' | 'en'> {
    const [row] = (await this.database
      .manager()
      .query('SELECT language FROM organisation WHERE id = $1', [this.database.organisationId()])) as { language: 'nl' | 'en' }[];
    return row?.language ?? 'nl';
  }
}

/** Order of fields does not matter; the sound counts by its own hash. */
async function hashOf({ body, recordingPath, transcript }: IngestInput): Promise<string> {
  const sound = recordingPath ? await hashRecording(recordingPath) : null;
  return createHash('sha256')
    .update(JSON.stringify([sorted(body), sound, transcript]))
    .digest('hex');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}
