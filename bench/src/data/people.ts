import { SIZE, SIZE_NAME } from '../settings.js';
import { idOf, idSql } from './ids.js';

const ORG = `'${idOf('organisation', 1)}'::uuid`;
const AGENTS = SIZE.teams * SIZE.agentsPerTeam;

/** One organisation; teams of agents with a coach each; twelve skills of one framework. */
export const PEOPLE_SQL = [
  `INSERT INTO organisation (id, name) VALUES (${ORG}, 'Organisation ${SIZE_NAME}')`,
  `INSERT INTO person (org_id, id, given_name, family_name, email, roles)
   SELECT ${ORG}, ${idSql('agent', 'n')}, 'Agent', 'Nummer ' || n, 'agent' || n || '@example.test', '{agent}' FROM generate_series(0, ${AGENTS - 1}) n`,
  `INSERT INTO person (org_id, id, given_name, family_name, email, roles)
   SELECT ${ORG}, ${idSql('coach', 'n')}, 'Coach', 'Nummer ' || n, 'coach' || n || '@example.test', '{coach}' FROM generate_series(0, ${SIZE.teams - 1}) n`,
  `INSERT INTO team (org_id, id, name) SELECT ${ORG}, ${idSql('team', 'n')}, 'Team ' || n FROM generate_series(0, ${SIZE.teams - 1}) n`,
  `INSERT INTO team_membership (org_id, id, person_id, team_id, starts_on)
   SELECT ${ORG}, ${idSql('membership', 'n')}, ${idSql('agent', 'n')}, ${idSql('team', `n / ${SIZE.agentsPerTeam}`)}, date '2020-01-01' FROM generate_series(0, ${AGENTS - 1}) n
   UNION ALL
   SELECT ${ORG}, ${idSql('membership', `${AGENTS} + n`)}, ${idSql('coach', 'n')}, ${idSql('team', 'n')}, date '2020-01-01' FROM generate_series(0, ${SIZE.teams - 1}) n`,
  // One manager of all teams, who takes everybody's figures along in one file.
  `INSERT INTO person (org_id, id, given_name, family_name, email, roles)
   VALUES (${ORG}, ${idSql('manager', '0')}, 'Manager', 'Nummer 0', 'manager0@example.test', '{manager}')`,
  `INSERT INTO team_membership (org_id, id, person_id, team_id, starts_on)
   SELECT ${ORG}, ${idSql('managerMembership', 'n')}, ${idSql('manager', '0')}, ${idSql('team', 'n')}, date '2020-01-01' FROM generate_series(0, ${SIZE.teams - 1}) n`,
  `INSERT INTO skill_framework (org_id, id, code, source, version, valid_from, name, description, level_thresholds)
   VALUES (${ORG}, ${idSql('framework', '1')}, 'bench', 'own', 1, '2020-01-01', '{"nl": "Klantcontact", "en": "Customer contact"}', '{"nl": "", "en": ""}', '{0.4,0.55,0.7,0.85}')`,
  `INSERT INTO skill (org_id, id, framework_id, code, name, description, levels, position)
   SELECT ${ORG}, ${idSql('skill', 'n')}, ${idSql('framework', '1')}, 'skill-' || n, jsonb_build_object('nl', 'Vaardigheid ' || n, 'en', 'Skill ' || n),
          '{"nl": "", "en": ""}', '[]', n FROM generate_series(0, ${SIZE.skills - 1}) n`,
];
