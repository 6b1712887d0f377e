import type { EnvironmentView, ModelSummary } from '#cache';
import type { ScreenActions } from '../contract.ts';
import { speaker } from '../say.ts';
import { words } from '../words/share.ts';
import { ShareEditor } from './share-editor.tsx';

const { say } = speaker(words);

/** The part of a model's page where it is shared. */
export function ShareSection(props: { view: EnvironmentView; model: ModelSummary; actions: ScreenActions }) {
  const { view, model, actions } = props;
  return (
    <section class="panel" aria-labelledby="model-share">
      <h2 id="model-share">{say('share_title')}</h2>
      <ShareEditor view={view} models={[model]} actions={actions} />
    </section>
  );
}
