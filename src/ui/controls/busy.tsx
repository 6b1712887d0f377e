import '@fluentui/web-components/spinner.js';
/** Something is under way: a turning ring and the words that say what. */
export function Busy({ children }: { children: string }) {
  return (
    <div class="busy" role="status">
      <span aria-hidden="true">
        <fluent-spinner size="tiny" />
      </span>
      <span>{children}</span>
    </div>
  );
}
