/** Something is under way: a turning ring and the words that say what. */
export function Busy({ children }: { children: string }) {
  return (
    <div class="busy" role="status">
      <fluent-spinner size="tiny" aria-hidden="true" />
      <span>{children}</span>
    </div>
  );
}
