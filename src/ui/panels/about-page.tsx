import { speaker } from '../say.ts';
import { words } from '../words/about.ts';
import { PageHeader } from './page-header.tsx';

const { say } = speaker(words);

/** What the extension is, and what becomes of the data. */
export function AboutPage() {
  return (
    <>
      <PageHeader title={say('about_title')} />
      <div class="prose">
        <p>{say('about_what')}</p>
        <p>{say('about_independent')}</p>
        <h2>{say('about_privacy_title')}</h2>
        <ul>
          <li>{say('about_privacy_session')}</li>
          <li>{say('about_privacy_stays')}</li>
          <li>{say('about_privacy_never')}</li>
          <li>{say('about_privacy_access')}</li>
          <li>{say('about_privacy_private')}</li>
        </ul>
      </div>
    </>
  );
}
