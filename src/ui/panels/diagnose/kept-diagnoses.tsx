import type { DiagnosisRecord } from '#cache';
import type { ScreenActions } from '../../contract.ts';
import { Button } from '../../controls/button.tsx';
import { speaker } from '../../say.ts';
import { gateSentence } from '../../stores/diagnosis-words.ts';
import { dateTime } from '../../stores/format.ts';
import { pastedText } from '../../stores/pasted.ts';
import { goTo, routes } from '../../stores/route.ts';
import { saveFile } from '../../stores/save-file.ts';
import { words } from '../../words/diagnose.ts';

const { say } = speaker(words);

/** The diagnoses that were kept of an environment: each opens again, over what is known now, and can be saved for `npm run replay`. */
export function KeptDiagnoses({ kept, actions }: { kept: readonly DiagnosisRecord[]; actions: ScreenActions }) {
  if (kept.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="kept-diagnoses">
      <h2 id="kept-diagnoses">{say('diagnose_kept')}</h2>
      <ul class="kept">
        {kept.map((one) => {
          const { person, model } = one.names;
          const about = { person, model };
          return (
            <li key={one.id}>
              <p>
                <bdi>{person}</bdi> · <bdi>{model}</bdi>{' '}
                <span class="quiet small">{say('diagnose_kept_on', { date: dateTime(one.keptOn) })}</span>
              </p>
              <p class="small">
                {one.cause
                  ? say('diagnose_kept_answer', {
                      answer: gateSentence({ id: one.cause, data: { person, row: model } }, 'user'),
                    })
                  : say('diagnose_no_cause')}
              </p>
              <div class="row-actions">
                <Button size="small" onClick={() => open(one)}>
                  {say('diagnose_kept_open')}
                </Button>
                <Button
                  size="small"
                  label={say('diagnose_export_of', about)}
                  onClick={() =>
                    saveFile(
                      `diagnosis-${one.keptOn.slice(0, 10)}.json`,
                      JSON.stringify(one.world, null, 2),
                      'application/json',
                    )
                  }
                >
                  {say('diagnose_export')}
                </Button>
                <Button
                  size="small"
                  label={say('diagnose_kept_remove_of', about)}
                  onClick={() => void actions.run({ type: 'drop-diagnosis', diagnosis: one.id })}
                >
                  {say('diagnose_kept_remove')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Asks the same again, over what is known now. */
function open({ environment, asked, text }: DiagnosisRecord): void {
  pastedText.value = text;
  goTo(routes.verdict(environment, asked));
}
