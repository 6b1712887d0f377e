/** The guide: Microsoft's own pages, step by step. */
export const words = {
  guide_name: 'Guide',
  guide_title: 'Guide: reassign “{model}”',
  guide_to: 'New owner: {owner}',
  guide_progress: '{done} of {total} steps done',
  guide_steps: 'Steps',
  guide_done: 'Done: Dataverse shows it',
  guide_not_needed: 'Nothing to do here',
  guide_cannot_tell: 'Cannot tell whether it is done: not everything could be read.',
  guide_other: 'Begin in the admin center instead',
  guide_other_step: 'Begin in the admin center instead: {step}',
  guide_sample:
    'The sample environment has no pages of Microsoft’s to open. In a connected environment every step has a button that opens the right page.',
  guide_open: 'Open this page',
  guide_open_step: 'Open this page: {step}',
  guide_labels: 'Labels of Microsoft’s pages, in this order; “Open this page” may take you straight to a later one:',
  guide_checking: 'Checking…',
  guide_checked: 'Checked in Dataverse at {time}',
  guide_check: 'Check now',
  guide_self:
    'A step is ticked when Dataverse shows it done, whichever page you use. You can close this window at any time.',
  guide_verified_title: 'Done: {owner} owns “{model}” and its dataset containers',
  guide_verified: 'Every row was read back from Dataverse.',
  guide_show_plan: 'Show the plan in the workspace',
  guide_not_guiding: 'This plan is not being guided.',
  guide_gone: 'This walkthrough is no longer here. It may have been discarded in another window.',
  guide_loading: 'Opening the walkthrough…',
};
