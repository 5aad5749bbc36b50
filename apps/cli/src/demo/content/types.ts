// Shapes of the demo's authored content. Data only: every file beside this one is readable without running anything.
import type { CourseContent } from '@vakwerk/domain/learning/courses/content';
import type { Role } from '@vakwerk/domain/people/role';
import type { ScorecardVersion } from '@vakwerk/domain/quality/scorecards/scorecard';

/** A text in both languages. Neither may be empty (see content.test.ts). */
export interface LocalText {
  readonly nl: string;
  readonly en: string;
}

export type Language = 'nl' | 'en';
export type OrganisationKey = 'zonnedaal' | 'harbour';
export type SkillCode =
  | 'opening'
  | 'identity'
  | 'privacy'
  | 'listening'
  | 'probing'
  | 'summarising'
  | 'empathy'
  | 'resistance'
  | 'clear'
  | 'ownership'
  | 'closing'
  | 'notes';

export interface DemoSkill {
  readonly code: SkillCode;
  readonly name: LocalText;
  readonly description: LocalText;
  /** Lowest first. `name` is the level word, `seen` is what a listener hears or sees at that level. */
  readonly levels: readonly [DemoLevel, DemoLevel, DemoLevel, DemoLevel, DemoLevel];
}

export interface DemoLevel {
  readonly name: LocalText;
  readonly seen: LocalText;
}

export type Speaker = 'agent' | 'customer';

export interface CallVoice {
  /** espeak-ng voice with variant, for example `nl+f2`. */
  readonly voice: string;
  /** espeak-ng pitch, 0–99. */
  readonly pitch: number;
  /** Words per minute. */
  readonly wpm: number;
}

export interface CallTurn {
  readonly speaker: Speaker;
  readonly text: string;
  /** Silence before this turn in milliseconds, for a hold. Absent: a natural gap. */
  readonly pauseBeforeMs?: number;
  /** What an evaluator hears in this turn: becomes a fragment on the evaluation of this call. */
  readonly heard?: { readonly criterion: string; readonly note: string };
}

/** A written call. `name` is also the file name of the recording in apps/cli/demo-recordings. */
export interface CallScript {
  readonly name: string;
  readonly language: Language;
  readonly organisation: OrganisationKey;
  readonly queue: string;
  readonly topic: string;
  readonly title: LocalText;
  /** Key of the person in organisations.ts who takes the call. */
  readonly agent: string;
  readonly quality: 'strong' | 'mixed' | 'weak';
  readonly voices: { readonly agent: CallVoice; readonly customer: CallVoice };
  readonly turns: readonly CallTurn[];
  /** The answers a careful evaluator gives: criterion code → option code, codes of ticked items, or 'na'. */
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
}

/** The file beside a recording: times are measured from the synthesised audio. */
export interface CallTranscript {
  readonly name: string;
  readonly language: Language;
  readonly durationMs: number;
  readonly channels: readonly ['agent', 'customer'];
  readonly turns: readonly {
    readonly speaker: Speaker;
    readonly channel: 1 | 2;
    readonly startMs: number;
    readonly endMs: number;
    readonly text: string;
  }[];
}

/** Ids of sections, criteria and options are codes; `skillId` is a SkillCode. The seeder replaces them by stored ids. */
export interface DemoScorecard {
  readonly code: string;
  readonly organisation: OrganisationKey;
  readonly name: LocalText;
  readonly description: LocalText;
  readonly version: ScorecardVersion;
}

export interface CommentTemplate {
  readonly code: string;
  readonly skill: SkillCode;
  readonly title: LocalText;
  readonly text: LocalText;
}

export type { Role };

export interface DemoOrganisation {
  readonly key: OrganisationKey;
  readonly name: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly emailDomain: string;
  readonly teams: readonly { readonly key: string; readonly name: string; readonly queues: readonly string[] }[];
}

export interface DemoMembership {
  readonly team: string;
  /** Days before today; a membership without an end still runs. */
  readonly fromDaysAgo: number;
  readonly untilDaysAgo?: number;
}

export interface DemoPerson {
  readonly key: string;
  readonly organisation: OrganisationKey;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly employeeNumber: string;
  readonly language: Language;
  readonly roles: readonly Role[];
  readonly hiredDaysAgo: number;
  /** Scored calls a week; without it somewhere between those of the history. */
  readonly callsPerWeek?: number;
  readonly memberships: readonly DemoMembership[];
  /** Agents only: what the simulation lets this person do in calls. Never stored and never shown: the product has to estimate it. */
  readonly hidden?: HiddenAbility;
}

export interface HiddenAbility {
  /** Chance from 0 to 1, today, that a criterion of this skill goes well. */
  readonly today: Readonly<Record<SkillCode, number>>;
  /** Change of that chance per 30 days over the last six months, before any effect of a course. */
  readonly perMonth: Readonly<Partial<Record<SkillCode, number>>> & { readonly all: number };
}

/**
 * Module and step ids are codes, `skillIds` are SkillCodes, and a `fileId` is a file name in demo-images (.svg) or in
 * demo-recordings/clips (.opus); the seeder replaces them by stored ids. `spoken`: the language of the call clips.
 */
export interface DemoCourse {
  readonly code: string;
  readonly content: (spoken: Language) => CourseContent;
}
