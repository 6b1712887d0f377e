import '@fluentui/web-components/badge.js';
import type { LeftBehind } from '#engine';
import { LinkButton } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { speaker } from '../say.ts';
import { proposalReason } from '../stores/proposal-words.ts';
import { routes } from '../stores/route.ts';
import { words } from '../words/care.ts';

const { say, count } = speaker(words);

interface CareLeftProps {
  environment: string;
  left: readonly LeftBehind[];
  nameOf: (id: string) => string;
}

/** Everybody who no longer looks after what they own: how much there is, who could take it, and the way to hand it over. */
export function CareLeft({ environment, left, nameOf }: CareLeftProps) {
  return (
    <section aria-labelledby="care-left" class="care-left">
      <h2 id="care-left">{say('care_left')}</h2>
      <ul class="cards">
        {left.map((one) => (
          <li key={one.owner} class="panel card">
            <div class="card-head">
              <h3>
                <Icon name={one.standing === 'nobody-active' ? 'team' : 'person'} /> <bdi>{one.name}</bdi>
              </h3>
              <fluent-badge appearance="tint" color={one.standing === 'leaving' ? 'warning' : 'danger'} size="medium">
                {say(`care_standing_${one.standing.replace('-', '_')}` as keyof typeof words)}
              </fluent-badge>
            </div>
            <ul class="plain-list">
              {one.orphans.length > 0 && <li class="care">{count('care_orphans', one.orphans.length)}</li>}
              {one.covered.length > 0 && <li>{count('care_covered', one.covered.length)}</li>}
              {one.containers.length > 0 && <li class="care">{count('care_containers', one.containers.length)}</li>}
              {one.flows.length > 0 && <li>{count('care_flows_left', one.flows.length)}</li>}
            </ul>
            <p class="quiet">
              {one.proposals[0]
                ? say('care_proposed', {
                    person: nameOf(one.proposals[0].person),
                    reason: proposalReason(one.proposals[0]),
                  })
                : say('care_no_proposal')}
            </p>
            <div class="card-actions">
              <LinkButton
                to={routes.handOver(environment, one.owner)}
                primary
                label={say('care_hand_over_of', { person: one.name })}
              >
                {say('care_hand_over')}
              </LinkButton>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
