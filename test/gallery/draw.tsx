import { signal } from '@preact/signals';
import { Popup, parseRoute, Workspace } from '#ui';
import { pastedText } from '../../src/ui/stores/pasted.ts';
import { asSignals, type Exhibit, idle } from './exhibit.ts';
import { knowing } from './knowing.ts';

/** An exhibit as the page draws it. */
export function Drawn({ exhibit }: { exhibit: Exhibit }) {
  const data = asSignals(exhibit.data);
  const actions = { ...idle, ...knowing(() => data.environments.value), ...exhibit.actions };
  pastedText.value = exhibit.pasted ?? '';
  if (exhibit.kind === 'popup') return <Popup data={data} actions={actions} />;
  return <Workspace data={data} actions={actions} route={signal(parseRoute(exhibit.route ?? ''))} />;
}
