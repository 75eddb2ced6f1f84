import { useRef, useState } from 'preact/hooks';
import type { SuggestionGroup } from '../model/suggestions.ts';
import { type Description, described, Field } from './field.tsx';

interface ComboboxProps extends Description {
  readonly id: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onLeave?: () => void;
  readonly placeholder?: string;
  /** What fits the text; all of it where the person only looks around. */
  readonly suggest: (text: string) => readonly SuggestionGroup[];
}

/** A text field with a list to choose from; anything else may be typed. Follows the ARIA combobox pattern. */
export function Combobox({ id, value, onChange, onLeave, placeholder, suggest, ...about }: ComboboxProps) {
  const [open, setOpen] = useState<'closed' | 'all' | 'matching'>('closed');
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const groups = open === 'closed' ? [] : suggest(open === 'all' ? '' : value);
  const options = groups.flatMap(({ suggestions }) => suggestions);
  const shown = options.length > 0 && !(options.length === 1 && options[0]?.value === value);

  const close = () => {
    setOpen('closed');
    setActive(-1);
  };
  const choose = (chosen: string) => {
    onChange(chosen);
    close();
    input.current?.focus();
  };
  const move = (step: number) => {
    if (!shown) {
      setOpen('all');
      setActive(step > 0 ? 0 : -1);
      return;
    }
    const next = (active + step + options.length) % options.length;
    setActive(next);
    document.getElementById(`${id}-option-${next}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape' && shown) close();
    else if (event.key === 'Enter' && shown && options[active]) choose(options[active].value);
    else return;
    event.preventDefault();
  };

  let place = -1;
  return (
    <Field id={id} {...about}>
      <div class="combobox">
        <input
          {...described(id, about)}
          ref={input}
          type="text"
          role="combobox"
          autocomplete="off"
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={shown ? `${id}-list` : undefined}
          aria-activedescendant={shown && active >= 0 ? `${id}-option-${active}` : undefined}
          value={value}
          placeholder={placeholder}
          onInput={(event) => {
            onChange(event.currentTarget.value);
            setOpen('matching');
            setActive(-1);
          }}
          onClick={() => setOpen('all')}
          onKeyDown={onKeyDown}
          onBlur={() => {
            close();
            onLeave?.();
          }}
        />
        <span class="arrow" aria-hidden="true" />
        {shown && (
          // The mouse must not take the focus from the field, which would close the list before the click.
          <div
            id={`${id}-list`}
            role="listbox"
            aria-label="Suggestions"
            class="list"
            onMouseDown={(event) => event.preventDefault()}
          >
            {groups.map(({ title, suggestions }) => (
              // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a listbox
              <div key={title} role="group" aria-label={title}>
                <div class="list-title" aria-hidden="true">
                  {title}
                </div>
                {suggestions.map((suggestion) => {
                  place++;
                  const own = place;
                  return (
                    // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the field keeps focus and keys
                    <div
                      key={suggestion.value}
                      id={`${id}-option-${own}`}
                      role="option"
                      aria-selected={own === active}
                      class={own === active ? 'option active' : 'option'}
                      onClick={() => choose(suggestion.value)}
                    >
                      {suggestion.value}
                      {suggestion.note && <span class="option-note"> {suggestion.note}</span>}
                    </div>
                  );
                })}
              </div>
            ))}
          </div>
        )}
      </div>
    </Field>
  );
}
