import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '../row-security.js';

export class QualityInteractions20261101000300 implements MigrationInterface {
  name = 'QualityInteractions20261101000300';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE interaction (
      org_id uuid NOT NULL, id uuid NOT NULL, agent_id uuid NOT NULL, channel text NOT NULL, direction text NOT NULL, queue text,
      started_at timestamptz NOT NULL, duration_seconds integer NOT NULL, subject text, language text NOT NULL,
      customer_reference_hash text, source_key text NOT NULL, created_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (org_id, id),
      CONSTRAINT interaction_source UNIQUE (org_id, source_key),
      CONSTRAINT interaction_agent_fk FOREIGN KEY (org_id, agent_id) REFERENCES person (org_id, id),
      CONSTRAINT interaction_channel CHECK (channel IN ('phone', 'chat')),
      CONSTRAINT interaction_direction CHECK (direction IN ('inbound', 'outbound')),
      CONSTRAINT interaction_language CHECK (language IN ('nl', 'en')), CONSTRAINT interaction_duration CHECK (duration_seconds >= 0))`);
    await db.query('CREATE INDEX interaction_recent ON interaction (org_id, started_at, id)');
    await db.query('CREATE INDEX interaction_agent ON interaction (org_id, agent_id, started_at)');
    await secureTenantTable(db, { table: 'interaction' });

    await db.query(`CREATE TABLE recording (
      org_id uuid NOT NULL, id uuid NOT NULL, interaction_id uuid NOT NULL, storage_key text NOT NULL, media_type text NOT NULL,
      codec text NOT NULL, channels smallint NOT NULL, sample_rate integer NOT NULL, duration_seconds double precision NOT NULL,
      bytes integer NOT NULL, sha256 text NOT NULL, peaks bytea NOT NULL, agent_channel smallint, created_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (org_id, id),
      CONSTRAINT recording_interaction UNIQUE (org_id, interaction_id), CONSTRAINT recording_content UNIQUE (org_id, sha256),
      CONSTRAINT recording_interaction_fk FOREIGN KEY (org_id, interaction_id) REFERENCES interaction (org_id, id),
      CONSTRAINT recording_channels CHECK (channels IN (1, 2)),
      CONSTRAINT recording_agent_channel CHECK (agent_channel >= 0 AND agent_channel < channels))`);
    await secureTenantTable(db, { table: 'recording' });

    await db.query(`CREATE TABLE transcript (
      org_id uuid NOT NULL, id uuid NOT NULL, interaction_id uuid NOT NULL, language text NOT NULL, turns jsonb NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (org_id, id),
      CONSTRAINT transcript_interaction UNIQUE (org_id, interaction_id),
      CONSTRAINT transcript_interaction_fk FOREIGN KEY (org_id, interaction_id) REFERENCES interaction (org_id, id),
      CONSTRAINT transcript_language CHECK (language IN ('nl', 'en')))`);
    await secureTenantTable(db, { table: 'transcript' });

    await db.query(`CREATE TABLE playback_log (
      org_id uuid NOT NULL, id uuid NOT NULL, at timestamptz NOT NULL DEFAULT clock_timestamp(), person_id uuid NOT NULL,
      interaction_id uuid NOT NULL, link_id uuid NOT NULL, range_start integer NOT NULL, PRIMARY KEY (org_id, id),
      CONSTRAINT playback_interaction_fk FOREIGN KEY (org_id, interaction_id) REFERENCES interaction (org_id, id),
      CONSTRAINT playback_person_fk FOREIGN KEY (org_id, person_id) REFERENCES person (org_id, id))`);
    await db.query('CREATE INDEX playback_interaction ON playback_log (org_id, interaction_id, at)');
    // Append-only: what was heard cannot be made unheard.
    await secureTenantTable(db, { table: 'playback_log', rights: 'SELECT, INSERT' });

    await db.query(`CREATE TABLE draw (
      org_id uuid NOT NULL, id uuid NOT NULL, interaction_id uuid NOT NULL, evaluator_id uuid NOT NULL, reason text NOT NULL, seed text,
      frame_size integer, inclusion_probability double precision, drawn_at timestamptz NOT NULL DEFAULT now(), due_on date,
      PRIMARY KEY (org_id, id),
      CONSTRAINT draw_once UNIQUE (org_id, interaction_id, evaluator_id),
      CONSTRAINT draw_interaction_fk FOREIGN KEY (org_id, interaction_id) REFERENCES interaction (org_id, id),
      CONSTRAINT draw_evaluator_fk FOREIGN KEY (org_id, evaluator_id) REFERENCES person (org_id, id),
      CONSTRAINT draw_reason CHECK (reason IN ('random', 'steered', 'requested', 'calibration')),
      CONSTRAINT draw_random CHECK (reason <> 'random' OR (seed IS NOT NULL AND frame_size IS NOT NULL AND inclusion_probability IS NOT NULL)),
      CONSTRAINT draw_frame CHECK (frame_size > 0),
      CONSTRAINT draw_probability CHECK (inclusion_probability > 0 AND inclusion_probability <= 1))`);
    await db.query('CREATE INDEX draw_evaluator ON draw (org_id, evaluator_id, drawn_at)');
    await secureTenantTable(db, { table: 'draw' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup instead.');
  }
}
