import classes from './new-mark.module.css';

/** Sun means now, you or new. The words carry it; the dot is for the eye. */
export const NewMark = ({ children }: { readonly children: string }) => (
  <span className={classes.mark}>
    <i aria-hidden="true" />
    {children}
  </span>
);
