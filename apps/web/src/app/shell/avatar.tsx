import classes from './avatar.module.css';

/** Initials, drawn by the style sheet so that they are no second name; the name stands beside it or is the accessible name of the button around it. */
export const Avatar = ({
  person,
  size = 36,
}: {
  readonly person: { givenName: string; familyName: string };
  readonly size?: number;
}) => (
  <span className={classes.avatar} style={{ width: size, height: size }} aria-hidden="true" data-initials={initials(person)} />
);

/** "Anja de Wit" is AW: the first letter, and the first capital of the family name. */
function initials({ givenName, familyName }: { givenName: string; familyName: string }): string {
  const family = familyName.split(' ').find((word) => /^\p{Lu}/u.test(word)) ?? familyName;
  return `${givenName.charAt(0)}${family.charAt(0)}`.toUpperCase();
}
