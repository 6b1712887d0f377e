/**
 * What rules are asked about. `reassign`: may this caller give this model, with its dataset containers, to that person or team, and what
 * would come of it; asked again afterwards, whether it was done. `model`: how a model stands.
 */
export type Question =
  | { kind: 'reassign'; caller: string; model: string; newOwner: string }
  | { kind: 'model'; model: string };
