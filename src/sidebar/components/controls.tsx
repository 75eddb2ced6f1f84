import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { words } from '../text.ts';
import { type Description, described, Field } from './field.tsx';

interface ControlProps<Value extends string = string> extends Description {
  readonly id: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** The person has left the field: what is wrong with it may be said now. */
  readonly onLeave?: (() => void) | undefined;
}

interface TextProps extends ControlProps {
  readonly placeholder?: string | undefined;
  readonly aside?: ComponentChildren;
  /** number: brings up digits on a phone; text is still accepted, for people write €1.2M. */
  readonly kind?: 'text' | 'number';
}

export function TextInput({
  id,
  value,
  onChange,
  onLeave,
  placeholder,
  aside,
  kind = 'text',
  ...about
}: TextProps) {
  return (
    <Field id={id} aside={aside} {...about}>
      <input
        {...described(id, about)}
        type="text"
        inputMode={kind === 'number' ? 'decimal' : undefined}
        autocomplete="off"
        value={value}
        placeholder={placeholder}
        onInput={(event) => onChange(event.currentTarget.value)}
        onBlur={onLeave}
      />
    </Field>
  );
}

/** A day as `yyyy-mm-dd`, '' for none; the browser writes it as its user does, and tells of days that do not exist. */
export function DateInput({ id, value, onChange, onLeave, error, ...others }: ControlProps) {
  const [exists, setExists] = useState(true);
  const about = { ...others, error: exists ? error : words.time.noSuchDay };
  return (
    <Field id={id} {...about}>
      <input
        {...described(id, about)}
        type="date"
        max="2999-12-31"
        value={value}
        onInput={(event) => {
          if (!event.currentTarget.validity.badInput) setExists(true);
          onChange(event.currentTarget.value);
        }}
        onBlur={(event) => {
          setExists(!event.currentTarget.validity.badInput);
          onLeave?.();
        }}
      />
    </Field>
  );
}

interface TextAreaProps extends ControlProps {
  readonly placeholder?: string | undefined;
  readonly rows: number;
}

export function TextArea({ id, value, onChange, onLeave, placeholder, rows, ...about }: TextAreaProps) {
  return (
    <Field id={id} {...about}>
      <textarea
        {...described(id, about)}
        rows={rows}
        value={value}
        placeholder={placeholder}
        onInput={(event) => onChange(event.currentTarget.value)}
        onBlur={onLeave}
      />
    </Field>
  );
}

type Option<Value extends string> = Value | { readonly value: Value; readonly label: string };

/** Options under a heading of their own. */
interface OptionGroup<Value extends string> {
  readonly group: string;
  readonly options: readonly Option<Value>[];
}

interface SelectProps<Value extends string> extends ControlProps<Value> {
  readonly options: readonly (Option<Value> | OptionGroup<Value>)[];
}

export function Select<Value extends string>({
  id,
  value,
  onChange,
  onLeave,
  options,
  ...about
}: SelectProps<Value>) {
  return (
    <Field id={id} {...about}>
      <select
        {...described(id, about)}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as Value)}
        onBlur={onLeave}
      >
        {options.map((option) =>
          typeof option === 'object' && 'group' in option ? (
            <optgroup key={option.group} label={option.group}>
              {option.options.map(optionElement)}
            </optgroup>
          ) : (
            optionElement(option)
          ),
        )}
      </select>
    </Field>
  );
}

function optionElement<Value extends string>(option: Option<Value>) {
  const { value, label } = typeof option === 'string' ? { value: option, label: option } : option;
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  readonly look?: 'primary' | 'plain' | 'text' | 'chip' | 'icon';
  readonly busy?: boolean;
}

export function Button({ children, onClick, look = 'plain', busy = false }: ButtonProps) {
  return (
    <button type="button" class={look} onClick={() => !busy && onClick()} aria-disabled={busy || undefined}>
      {children}
    </button>
  );
}

/** A cross whose name only screen readers say. */
export function RemoveButton({ name, onClick }: { readonly name: string; readonly onClick: () => void }) {
  return (
    <Button look="icon" onClick={onClick}>
      <span aria-hidden="true">×</span>
      <span class="unseen">{name}</span>
    </Button>
  );
}
