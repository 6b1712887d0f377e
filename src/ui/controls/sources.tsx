import type { Cite } from '#engine';
import { speaker } from '../say.ts';
import { day } from '../stores/format.ts';
import { words } from '../words/sources.ts';

const { say } = speaker(words);

/** The pages that a statement rests on: each with the date it bore when it was opened, and whether it says so itself. */
export function Sources({ cites }: { cites: readonly Cite[] }) {
  return (
    <p class="finding-sources small">
      {cites.map(({ page, url, dated, certainty }) => (
        <a key={`${url} ${dated}`} href={url} target="_blank" rel="noreferrer">
          {say(`source_${certainty}`, { page, date: day(dated) })}
        </a>
      ))}
    </p>
  );
}
