import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@vakwerk/domain/people/actor';
import { PersonRepository } from '../../people/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ImportInteraction } from './import-interaction.js';
import { type ImportRefusalCode, ImportRefused } from './import-refused.js';
import type { ImportOutcome } from './imported-interaction.js';
import { readInteractionFile } from './interaction-file.js';
import { type FilePair, nameOf, pairFiles } from './pair-files.js';
import { readTranscriptFile, refuseOddFile } from './read-import-file.js';

export interface FolderToImport {
  readonly folder: string;
  /** Employee number of the agent of every file; null: each transcript file must name its own. */
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

  /** @throws ImportRefused agentUnknown when nobody has the number that was given for all files */
  async run(actor: Actor, { folder, agent, language, onFile }: FolderToImport): Promise<FileReport[]> {
    if (agent !== null) await this.agentOf(actor, agent);
    const reports: FileReport[] = [];
    for (const pair of pairFiles(await readdir(folder))) {
      const report = await this.importPair(actor, pair, { folder, agent, language });
      reports.push(report);
      onFile?.(report);
    }
    return reports;
  }

  private async importPair(actor: Actor, pair: FilePair, { folder, agent, language }: FolderToImport): Promise<FileReport> {
    try {
      for (const name of [pair.recording, pair.transcript]) if (name) await refuseOddFile(join(folder, name));
      const transcript = pair.transcript ? await readTranscriptFile(join(folder, pair.transcript)) : null;
      const { agentId: ownAgent, agentChannel, id, ...said } = readInteractionFile(transcript);
      const path = join(folder, nameOf(pair));
      const source = { externalId: id ?? null, recording: pair.recording ? { path, agentChannel } : null, transcript };
      const agentId = await this.agentOf(actor, agent ?? ownAgent).catch(async (error: unknown) => {
        // What is here already has its agent: whose it is need not be said again.
        const interactionId = await this.importInteraction.findKnown(actor, source);
        if (interactionId === null) throw error;
        return { interactionId };
      });
      if (typeof agentId !== 'string') return { file: nameOf(pair), outcome: 'duplicate', ...agentId };
      const outcome = await this.importInteraction.run(actor, {
        ...source,
        agentId,
        channel: said.channel ?? 'phone',
        direction: said.direction ?? 'inbound',
        queue: said.queue ?? null,
        // A recorder writes the file when the call ends: without better evidence that is when it was.
        startedAt: said.startedAt ?? (await stat(path)).mtime,
        subject: said.subject ?? null,
        language: said.language ?? language,
        customerReference: said.customerReference ?? null,
      });
      return { file: nameOf(pair), ...outcome };
    } catch (error) {
      if (!(error instanceof ImportRefused)) throw error;
      const file = error.part === 'transcript' ? (pair.transcript ?? nameOf(pair)) : nameOf(pair);
      return { file, outcome: 'refused', code: error.code, details: error.details };
    }
  }

  private async agentOf(actor: Actor, employeeNumber: string | undefined): Promise<string> {
    if (!employeeNumber) throw new ImportRefused('agentNotGiven');
    const person = await this.unitOfWork.run(actor, () => this.persons.findByEmployeeNumber(employeeNumber));
    if (!person) throw new ImportRefused('agentUnknown', { employeeNumber });
    return person.id;
  }
}
