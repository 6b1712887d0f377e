/** The hand-over packet: what an admin who has the rights needs to carry a plan out. */
export const words = {
  packet_save: 'Save for an admin',
  packet_file: 'hand-over {environment}.md',
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
};
