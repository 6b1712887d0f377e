import type { Draft } from './draft.ts';
import { idOf } from './ids.ts';
import { type Named, people, teams } from './names.ts';
import { unitIds, units } from './units.ts';

/** What a story says about somebody beyond name and business unit. */
interface Story {
  readonly unit: string;
  readonly disabled?: boolean;
  readonly accessmode?: number;
  readonly manager?: Named;
  readonly position?: string;
  readonly application?: boolean;
}

const [director, lead, maker] = [idOf('position', 1), idOf('position', 2), idOf('position', 3)];

const stories: Readonly<Record<keyof typeof people, Story>> = {
  ann: { unit: units.root, position: director },
  dana: { unit: units.operations, disabled: true, manager: people.ingrid, position: maker },
  beth: { unit: units.sales, manager: people.ingrid, position: maker },
  marcus: { unit: units.operations, position: maker },
  sofia: { unit: units.operations, manager: people.ingrid, position: maker },
  kenji: { unit: units.operations, manager: people.ingrid, position: maker },
  farid: { unit: units.finance, manager: people.ann, position: maker },
  yuki: { unit: units.sales, manager: people.beth },
  greta: { unit: units.nordics },
  nils: { unit: units.nordics },
  leila: { unit: units.finance },
  omar: { unit: units.finance },
  longName: { unit: units.finance, manager: people.ann },
  ingrid: { unit: units.operations, manager: people.ann, position: lead },
  pedro: { unit: units.nordics, manager: people.ingrid },
  flowRunner: { unit: units.root, accessmode: 4 },
  aiBuilder: { unit: units.root, accessmode: 4, application: true },
  priya: { unit: units.operations, accessmode: 1, manager: people.ann },
  chloe: { unit: units.sales, manager: people.ann },
  aroha: { unit: units.nordics, manager: people.pedro },
  tomasz: { unit: units.finance, manager: people.ann },
};

const firstNames =
  'Aisha,Bogdan,Chiara,Dmitri,Esra,Fatou,Giulia,Hiroshi,Ines,Jakub,Kavya,Lars,Mei,Noor,Oona,Paolo,Quyên,Rania,Søren,Tomás,Uma,Viktor,Wanjiru,Xin,Yara,Zsófia'.split(
    ',',
  );
const lastNames =
  'Abadi,Bianchi,Chukwu,Dvořák,Eriksen,Fernández,Gupta,Håkansson,Ito,Jansen,Kowalski,Laurent,Müller,Nguyễn,Özdemir,Papadopoulos,Quispe,Raman,Silva,Tkachenko,Usman,Virtanen,Wójcik,Ximenes,Yılmaz,Zhang'.split(
    ',',
  );

/** Adds everybody: the people with a story, and as many others as asked for. */
export function addPeople(draft: Draft): void {
  addPositions(draft);
  for (const [name, story] of Object.entries(stories)) addPerson(draft, people[name as keyof typeof people], story);
  const ordinary = unitIds(draft).slice(1);
  for (let number = Object.keys(people).length; number < draft.options.people; number += 1) {
    const first = firstNames[number % firstNames.length] ?? '';
    const last = lastNames[(number * 7 + Math.floor(number / firstNames.length)) % lastNames.length] ?? '';
    const unit = ordinary[number % ordinary.length] ?? units.root;
    addPerson(draft, { id: draft.newId('systemuser'), name: `${first} ${last}` }, { unit, manager: people.ingrid });
  }
  for (const { systemuserid, businessunitid } of draft.rows.systemuser ?? []) {
    const team = (draft.rows.team ?? []).find((one) => one.isdefault && one.businessunitid === businessunitid);
    addMember(draft, String(team?.teamid), String(systemuserid));
  }
}

/** Puts somebody into a team. */
export function addMember(draft: Draft, teamid: string, systemuserid: string): void {
  draft.add('teammembership', { teammembershipid: draft.newId('join'), teamid, systemuserid });
}

/** Adds the teams with a story, and as many others as asked for. Leila is in the Entra group but has not signed in: she has no row. */
export function addTeams(draft: Draft): void {
  const add = (team: Named, teamtype: number, businessunitid: string, members: readonly string[], entra?: string) => {
    draft.add('team', {
      teamid: team.id,
      name: team.name,
      teamtype,
      membershiptype: 0,
      businessunitid,
      isdefault: false,
      systemmanaged: false,
      azureactivedirectoryobjectid: entra,
    });
    for (const member of members) addMember(draft, team.id, member);
  };
  add(teams.invoiceClerks, 2, units.finance, [people.omar.id], idOf('entra', 0x101));
  add(teams.automationGuild, 0, units.finance, [people.farid.id, people.kenji.id]);
  add(teams.returnsDesk, 0, units.nordics, [people.pedro.id, people.marcus.id]);
  add(teams.reviewers, 1, units.root, [people.beth.id, people.yuki.id]);
  add(teams.qualityCircle, 0, units.nordics, [people.aroha.id]);
  const everybody = (draft.rows.systemuser ?? []).map(({ systemuserid }) => String(systemuserid));
  for (let number = 1; number <= draft.options.teams; number += 1) {
    const members = new Set(Array.from({ length: 4 }, () => draft.random.pick(everybody)));
    add({ id: draft.newId('team'), name: `Project team ${number}` }, 0, draft.random.pick(unitIds(draft)), [
      ...members,
    ]);
  }
}

function addPositions(draft: Draft): void {
  const names = { [director]: 'Director', [lead]: 'Team lead', [maker]: 'Maker' };
  let parentpositionid: string | undefined;
  for (const [positionid, name] of Object.entries(names)) {
    draft.add('position', { positionid, name, parentpositionid, statecode: 0, statuscode: 1 });
    parentpositionid = positionid;
  }
}

function addPerson(draft: Draft, { id, name }: Named, story: Story): void {
  const number = (draft.rows.systemuser?.length ?? 0) + 1;
  const [firstname, ...rest] = name.split(' ');
  const address = `user${number}@contoso.com`;
  draft.add('systemuser', {
    systemuserid: id,
    fullname: name,
    firstname,
    lastname: rest.join(' '),
    domainname: address,
    internalemailaddress: address,
    businessunitid: story.unit,
    isdisabled: story.disabled ?? false,
    accessmode: story.accessmode ?? 0,
    islicensed: story.accessmode === undefined,
    azurestate: 0,
    azureactivedirectoryobjectid: idOf('entra', number),
    applicationid: story.application ? idOf('entra', 0x200) : null,
    parentsystemuserid: story.manager?.id,
    positionid: story.position,
  });
}
