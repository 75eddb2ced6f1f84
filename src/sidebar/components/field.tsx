import type { ComponentChildren } from 'preact';

export interface Description {
  readonly label: string;
  readonly hint?: string | undefined;
  /** How an entry was read, such as "= 1,200,000". */
  readonly echo?: string | undefined;
  readonly error?: string | undefined;
}

interface FieldProps extends Description {
  readonly id: string;
  readonly children: ComponentChildren;
  /** Stands beside the label, such as a button that fills the field. */
  readonly aside?: ComponentChildren;
}

/** A label, its control, and what there is to say about it: hint, echo, error. */
export function Field({ id, label, hint, echo, error, aside, children }: FieldProps) {
  return (
    <div class={error ? 'field has-error' : 'field'}>
      <div class="label-line">
        <label for={id}>{label}</label>
        {aside}
      </div>
      {children}
      {hint && !error && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <p class="echo" id={`${id}-echo`} aria-live="polite">
        {error ? '' : echo}
      </p>
      {error && (
        <p class="error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

/** The attributes by which a control points at what is said about it. */
export function described(id: string, { hint, echo, error }: Omit<Description, 'label'>) {
  const about = error ? [`${id}-error`] : [hint && `${id}-hint`, echo && `${id}-echo`].filter(Boolean);
  return {
    id,
    name: id,
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-describedby': about.length > 0 ? about.join(' ') : undefined,
  };
}
