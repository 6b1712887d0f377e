import type { DiagnosisAnswer } from '#answers';
import { Icon } from '../../controls/icon.tsx';
import { speaker } from '../../say.ts';
import { claimSentence, noteSentence } from '../../stores/diagnosis-words.ts';
import { words } from '../../words/diagnose.ts';

const { say } = speaker(words);

/** The messages of the pasted text, each with what the facts say to it. */
export function TextSays({ answer: { claims, diagnosis } }: { answer: DiagnosisAnswer }) {
  return (
    <section class="panel" aria-labelledby="text-says">
      <h2 id="text-says">{say('diagnose_text_says')}</h2>
      <ul class="findings">
        {claims.map((claim) => {
          const notes = diagnosis.notes.filter((note) => JSON.stringify(note.claim) === JSON.stringify(claim));
          const isDoubtful = notes.some(({ kind }) => kind !== 'confirmed');
          return (
            <li key={JSON.stringify(claim)} class={isDoubtful ? 'warning' : 'note'}>
              <Icon name={isDoubtful ? 'warning' : 'info'} />
              <div class="finding">
                <p>
                  {claimSentence(claim)} {claim.code && <code>{claim.code}</code>}
                </p>
                {notes.map((note) => (
                  <p key={note.kind} class="small">
                    {noteSentence(note)}
                  </p>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
