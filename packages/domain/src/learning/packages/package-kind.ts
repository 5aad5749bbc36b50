/** The two generations of SCORM that a package can speak; editions of 2004 differ in limits only. */
export const PACKAGE_STANDARDS = ['scorm12', 'scorm2004'] as const;
export type PackageStandard = (typeof PACKAGE_STANDARDS)[number];

/** What a package said, by element: `cmi.core.lesson_status` → `passed`. All values are text, as the standard has them. */
export type Cmi = Readonly<Record<string, string>>;

/** Longest suspend data, in characters: SCORM 1.2 RTE 3.4.3 (CMIString4096); SCORM 2004 4th edition RTE 4.2.23. */
export const SUSPEND_DATA_MOST: Readonly<Record<PackageStandard, number>> = { scorm12: 4_096, scorm2004: 64_000 };

/** Names of the elements that both generations have, under the name each gave them. */
export const ELEMENTS = {
  scorm12: {
    location: 'cmi.core.lesson_location',
    suspendData: 'cmi.suspend_data',
    exit: 'cmi.core.exit',
    sessionTime: 'cmi.core.session_time',
  },
  scorm2004: {
    location: 'cmi.location',
    suspendData: 'cmi.suspend_data',
    exit: 'cmi.exit',
    sessionTime: 'cmi.session_time',
  },
} as const satisfies Record<PackageStandard, Record<string, string>>;
