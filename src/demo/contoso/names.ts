import { idOf } from './ids.ts';

/** Somebody or something in Contoso that tests and stories call by name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

const person = (number: number, name: string): Named => ({ id: idOf('systemuser', number), name });
const model = (number: number, name: string): Named => ({ id: idOf('model', number), name });
const container = (number: number, name: string): Named => ({ id: idOf('container', number), name });

/** The people with a story. */
export const people = {
  /** System Administrator; the sample's caller. */
  ann: person(1, 'Ann Lindqvist'),
  /** Has left: disabled, still holds Environment Maker, owns nine models. */
  dana: person(2, 'Dana Whitfield'),
  /** Environment Maker; the likely new owner. */
  beth: person(3, 'Beth Okafor'),
  /** System Customizer: may reassign models, may not hand out roles. */
  marcus: person(4, 'Marcus Ode'),
  /** Co-owner of Dana's supplier invoices. */
  sofia: person(5, 'Sofia Rossi'),
  /** Owns the model that was moved without its container, and one dataset below Dana's supplier invoices. */
  kenji: person(6, '渡辺 健司'),
  /** Holds "Maker without sharing", and Environment Maker through a team. */
  farid: person(7, 'Farid Rahimi'),
  /** Only Basic User: co-owner shares give no more than Read. */
  yuki: person(8, 'Yuki Tanaka'),
  /** Only App Opener: no privilege on AI Model at all, so shares with her do nothing. */
  greta: person(9, 'Greta Jónsdóttir'),
  /** No role at all. */
  nils: person(10, 'Nils Aaltonen'),
  /** Member of the Entra group "Invoice clerks" who never signed in: no role, no membership row. */
  leila: person(11, 'ليلى حداد'),
  /** Member of the same group who did sign in. */
  omar: person(12, 'Omar El-Masry'),
  /** A name that no column is wide enough for. */
  longName: person(13, 'Maria-Magdalena von Hohenstein-Wittelsbach zu Löwenstein-Wertheim-Rosenberg'),
  /** Dana's manager. */
  ingrid: person(14, 'Ingrid Sørensen'),
  /** Owner of the retired model. */
  pedro: person(15, 'Pedro Álvarez Núñez'),
  /** The service account that runs flows: non-interactive. */
  flowRunner: person(16, '# Flow runner'),
  /** The application user of AI Builder that owns prebuilt models. */
  aiBuilder: person(17, '# AI Builder'),
  /** Set up the environment, with access mode Administrative: reaches settings and no data. */
  priya: person(18, 'Priya Nair'),
  /** Reviews models with a role that reaches her own business unit, Sales. */
  chloe: person(19, 'Chloé Laurent'),
  /** Reads models through a team only, whose role is set to "Team privileges only". */
  aroha: person(20, 'Aroha Ngata'),
  /** Holds a role of Contoso's own that somebody made without AI models in mind. */
  tomasz: person(21, 'Tomasz Zieliński'),
} as const;

/** The models with a story. The first nine are Dana's. */
export const models = {
  /** Document processing with container, co-owner, Entra team share and a dataset that belongs to somebody else. */
  supplierInvoices: model(1, 'Supplier invoices'),
  /** Document processing under training. */
  deliveryNotes: model(2, 'Delivery notes'),
  objectDetection: model(3, 'Shelf check'),
  entityExtraction: model(4, 'Claim letters: names and dates'),
  /** Retrained by a flow of Dana's. */
  prediction: model(5, 'Customer churn'),
  /** Generic prediction, run on schedule by a flow of Dana's; offers no share and cannot be called. */
  genericPrediction: model(6, 'Days until delivery'),
  classification: model(7, 'Ticket topics'),
  prompt: model(8, 'Reply to a complaint'),
  /** Imported with a managed solution: no container. */
  imported: model(9, 'Lease contracts (imported)'),
  /** Moved from Dana to Kenji; its container stayed with Dana, and was not shared with Sofia when the model was. */
  halfMoved: model(10, 'Purchase orders'),
  /** Its type is no longer supported. */
  retired: model(11, 'Lead scoring (2019)'),
  /** Shared with the whole organization. */
  companyWide: model(12, 'Invoice reader for everybody'),
  /** Owned by a team. */
  teamOwned: model(13, 'Returns triage'),
  /** Beth's own. */
  beths: model(14, 'Field service photos'),
  /** Shared with Yuki as co-owner, although Basic User gives her Read only. */
  inertShare: model(15, 'Warranty cards'),
  /** Its type is a preview feature, and those are off in Contoso. */
  captions: model(16, 'Captions for catalog photos'),
} as const;

/** The dataset containers with a story. */
export const containers = {
  supplierInvoices: container(1, 'Supplier invoices'),
  deliveryNotes: container(2, 'Delivery notes'),
  objectDetection: container(3, 'Shelf check'),
  entityExtraction: container(4, 'Claim letters: names and dates'),
  halfMoved: container(5, 'Purchase orders'),
} as const;

/** The teams with a story. */
export const teams = {
  /** Entra group team that holds Basic User; supplier invoices are shared with it. */
  invoiceClerks: { id: idOf('team', 101), name: 'Invoice clerks' },
  /** Owner team that holds Environment Maker. */
  automationGuild: { id: idOf('team', 102), name: 'Automation guild' },
  /** Owner team that owns a model. */
  returnsDesk: { id: idOf('team', 103), name: 'Returns desk' },
  /** Access team: owns nothing, holds no roles. */
  reviewers: { id: idOf('team', 104), name: 'Model reviewers' },
  /** Entra group team that holds Environment Maker: makers, one of them for that reason only, and the administrator. */
  processChampions: { id: idOf('team', 105), name: 'Process champions' },
  /** Owner team whose only role counts for what the team owns, not for its members. */
  qualityCircle: { id: idOf('team', 106), name: 'Quality circle' },
} as const;

/** The dataset below Dana's container of supplier invoices that belongs to Kenji. */
export const othersDataset: Named = { id: idOf('training', 2), name: 'Collection 2 (added by Kenji)' };

/** The organization and its root business unit. */
export const organization: Named = { id: idOf('organization', 1), name: 'Contoso' };
/** The root business unit. */
export const rootUnit: Named = { id: idOf('businessunit', 1), name: 'Contoso' };

/** Who the built-in sample environment takes its user for. */
export const sampleCaller = people.ann.id;
