import { speaker } from '../say.ts';
import { typeName } from '../stores/model-kinds.ts';
import { routes } from '../stores/route.ts';
import { words } from '../words/share.ts';
import type { LightPageProps } from './environment-pages.ts';
import { LostPage } from './lost-page.tsx';
import { PageHeader } from './page-header.tsx';
import { ShareEditor } from './share-editor.tsx';

const { say, count } = speaker(words);

/** Several models chosen in the list, shared alike. */
export function SharePage({ here, view, actions }: LightPageProps<'share'>) {
  const { environment } = view;
  const chosen = new Set(here.models.split(','));
  const models = view.models.filter(({ id }) => chosen.has(id));
  const [first, second] = models;
  if (!first) return <LostPage reason={say('share_lost')} environment={environment.id} />;
  return (
    <>
      <PageHeader
        title={second ? count('share_title_many', models.length) : say('share_title_single', { model: first.name })}
        subtitle={second ? say('share_many_note') : typeName(first.template)}
        up={{ to: routes.models(environment.id), title: say('share_models') }}
      />
      <div class="two-columns">
        <section class="panel" aria-labelledby="share-now">
          <h2 id="share-now">{say('share_now')}</h2>
          <ShareEditor view={view} models={models} actions={actions} />
        </section>
        <section class="panel" aria-labelledby="share-models">
          <h2 id="share-models">{say('share_chosen')}</h2>
          <ul class="plain-list">
            {models.map(({ id, name }) => (
              <li key={id}>
                <a href={`#${routes.model(environment.id, id)}`}>
                  <bdi>{name}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}
