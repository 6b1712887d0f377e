import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface ComboboxProps<Option extends { id: string; name: string }> {
  label: string;
  hint: string;
  /** What stands in the field. */
  text: string;
  options: readonly Option[];
  /** What stands below the options: how many more there are, or that there are none. */
  note: string;
  onText: (text: string) => void;
  onChoose: (option: Option) => void;
  draw: (option: Option) => ComponentChildren;
}

/** A field that finds one of many by typing (the combobox of the ARIA Authoring Practices, with a list box). */
export function Combobox<Option extends { id: string; name: string }>(props: ComboboxProps<Option>) {
  const { label, hint, text, options, note, onText, onChoose, draw } = props;
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const id = useId();
  const current = options[active];

  const choose = (option: Option) => {
    setOpen(false);
    setActive(-1);
    onChoose(option);
  };
  const move = (to: number) => {
    const next = (to + options.length) % options.length;
    setOpen(true);
    setActive(next);
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return setOpen(false);
    if (event.key === 'Enter' && open && current) choose(current);
    else if (options.length > 0 && event.key === 'ArrowDown') move(active + 1);
    else if (options.length > 0 && event.key === 'ArrowUp') move(active < 0 ? options.length - 1 : active - 1);
    else return;
    event.preventDefault();
  };

  return (
    <div class="combobox">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open && current ? `${id}-${active}` : undefined}
        placeholder={hint}
        value={text}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(true)}
        onInput={(event) => {
          setOpen(true);
          setActive(-1);
          onText(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <div class="combobox-popup" hidden={!open}>
        <div id={`${id}-list`} class="combobox-list" role="listbox" aria-label={label}>
          {options.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and takes the keys, as the pattern asks.
            <div
              key={option.id}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              {draw(option)}
            </div>
          ))}
        </div>
        {note && <p class="combobox-note">{note}</p>}
      </div>
    </div>
  );
}
