import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@vakwerk/domain/people/actor';
import { PersonRepository } from '../../people/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { TRANSCRIPT_MAX_BYTES } from '../transcripts/read-transcript.js';
import { ImportInteraction, type ImportOutcome } from './import-interaction.js';
import { type ImportRefusalCode, ImportRefused } from './import-refused.js';
import { readInteractionFile } from './interaction-file.js';
import { type FilePair, nameOf, pairFiles } from './pair-files.js';

export interface FolderToImport {
  readonly folder: string;
  /** Employee number of the agent of every file; without it each transcript file must name its own. */
  readonly agent: string | null;
  /** For files that do not say it. */
  readonly language: 'nl' | 'en';
  /** Called after each file, for progress. */
  readonly onFile?: (report: FileReport) => void;
}

export type FileReport =
  | { readonly file: string; readonly outcome: ImportOutcome['outcome']; readonly interactionId: string }
  | {
      readonly file: string;
      readonly outcome: 'refused';
      readonly code: ImportRefusalCode;
      readonly details: ImportRefused['details'];
    };

/** Brings in the recordings and transcripts of a folder, one by one: what is refused stops nothing. */
@Injectable()
export class ImportFolder {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly persons: PersonRepository,
    private readonly importInteraction: ImportInteraction,
  ) {}

  async run(actor: Actor, { folder, agent, language, onFile }: FolderToImport): Promise<FileReport[]> {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
    const reports: FileReport[] = [];
    for (const pair of pairFiles(names)) {
      const report = await this.importPair(actor, pair, { folder, agent, language });
      reports.push(report);
      onFile?.(report);
    }
    return reports;
  }

  private async importPair(actor: Actor, pair: FilePair, { folder, agent, language }: FolderToImport): Promise<FileReport> {
    try {
      const transcript = pair.transcript ? await readTranscriptFile(join(folder, pair.transcript)) : null;
      const { agentId: ownAgent, agentChannel, id, ...said } = readInteractionFile(transcript);
      const path = join(folder, nameOf(pair));
      const outcome = await this.importInteraction.run(actor, {
        agentId: await this.agentOf(actor, agent ?? ownAgent),
        channel: said.channel ?? 'phone',
        direction: said.direction ?? 'inbound',
        queue: said.queue ?? null,
        // A recorder writes the file when the call ends: without better evidence that is when it was.
        startedAt: said.startedAt ?? (await stat(path)).mtime,
        subject: said.subject ?? null,
        language: said.language ?? language,
        externalId: id ?? null,
        customerReference: said.customerReference ?? null,
        recording: pair.recording ? { path, agentChannel } : null,
        transcript,
      });
      return { file: nameOf(pair), ...outcome };
    } catch (error) {
      if (!(error instanceof ImportRefused)) throw error;
      const file = error.part === 'transcript' ? (pair.transcript ?? nameOf(pair)) : nameOf(pair);
      return { file, outcome: 'refused', code: error.code, details: error.details };
    }
  }

  private async agentOf(actor: Actor, employeeNumber: string | undefined): Promise<string> {
    const person = employeeNumber
      ? await this.unitOfWork.run(actor, () => this.persons.findByEmployeeNumber(employeeNumber))
      : null;
    if (!person) throw new ImportRefused('agentUnknown', { employeeNumber: employeeNumber ?? '' });
    return person.id;
  }
}

async function readTranscriptFile(path: string): Promise<string> {
  if ((await stat(path)).size > TRANSCRIPT_MAX_BYTES)
    throw new ImportRefused('transcriptTooLarge', { limitBytes: TRANSCRIPT_MAX_BYTES }, 'transcript');
  return readFile(path, 'utf8');
}
