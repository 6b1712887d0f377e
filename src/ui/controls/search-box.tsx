import { Icon } from './icon.tsx';

interface SearchBoxProps {
  label: string;
  hint: string;
  value: string;
  onInput: (text: string) => void;
}

/** A field that narrows a list while one types. */
export function SearchBox({ label, hint, value, onInput }: SearchBoxProps) {
  return (
    <label class="search-box">
      <Icon name="search" />
      <input
        type="search"
        aria-label={label}
        placeholder={hint}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  );
}
