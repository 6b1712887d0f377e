/** The hand-over packet: what an admin who has the rights needs to carry a plan out. */
export const words = {
  packet_save: 'Save for an admin',
  packet_print: 'Print for an admin',
  packet_file: 'hand-over {environment}',
  packet_title: 'Hand-over of AI Builder models in {environment}',
  packet_intro: 'Planned by {person} on {date} in {address}. Nothing has been written by this document.',
  packet_rows: 'Rows to assign',
  packet_model: 'Model',
  packet_table: 'Table',
  packet_row: 'Row',
  packet_id: 'Id',
  packet_from: 'Owner',
  packet_to: 'New owner',
  packet_steps: 'Where, in Microsoft’s own pages',
  packet_know: 'To know first',
  packet_open_title: 'Open it as a plan',
  packet_open_how:
    'In Model Steward, connected to the same environment: What needs care, then “Open a hand-over packet”, and choose this file. The plan is made anew from what is there then, and shown before anything is written.',
  packet_only_read:
    'An admin follows these rows by hand: this undo also gives shares back, or rows of one model to several people, and what they were like is known in this browser only.',
  packet_open: 'Open a hand-over packet…',
  packet_opening: 'Reading the rows and checking…',
  packet_open_note:
    'A file that somebody without the rights saved for you. It becomes a plan, shown before anything is written.',
  packet_none:
    '“{file}” holds no hand-over packet. Choose the file that “Save for an admin” or “Print for an admin” wrote.',
  packet_newer: '“{file}” was written by a newer version of Model Steward. Update this one, then open it again.',
  packet_elsewhere: '“{file}” is about {address}, and this environment is {here}. Open it in that environment.',
};
