/** The gates that a request passes, by id: what is so when it fails, when it passes, how to check it, and what to tell the person (`user`). */
export const words = {
  gate_sign_in_works_fail:
    'The text says that the sign-in failed{code}: the request never reached Dataverse as {person}.',
  gate_sign_in_works_pass: 'The sign-in works.',
  gate_sign_in_works_check:
    'Have {person} sign in again in a private window. If it fails there as well, look at their sign-in log in Microsoft Entra.',
  gate_sign_in_works_user: 'Your sign-in did not work. Please sign out, close the browser, and sign in again.',
  gate_person_is_a_member_fail: '{person} is not in this environment: Dataverse has no user for them.',
  gate_person_is_a_member_pass: '{person} is in this environment.',
  gate_person_is_a_member_check:
    'Look for {person} in the Power Platform admin center: Environments > this environment > Settings > Users + permissions > Users. If the environment has a security group, look at its members, too.',
  gate_person_is_a_member_user: 'You have not been added to the environment that the model is in.',
  gate_person_is_active_fail:
    '{person} is disabled in this environment and cannot sign in, so no role or share of theirs has any effect.',
  gate_person_is_active_pass: '{person} is enabled.',
  gate_person_is_active_check:
    'Look at the user in the Power Platform admin center: Environments > this environment > Settings > Users + permissions > Users.',
  gate_person_is_active_user: 'Your account is disabled in this environment.',
  gate_person_is_licensed_fail: 'The text says that {person} has no license that covers this{code}.',
  gate_person_is_licensed_pass: '{person} has a license.',
  gate_person_is_licensed_check:
    'Licenses of people are not kept here. Look at {person} in the Microsoft 365 admin center: Users > Active users > Licenses and apps.',
  gate_person_is_licensed_user: 'Your account has no license for this.',
  gate_access_mode_allows_use_fail:
    'The account of {person} is of a kind that does not reach this data (access mode Administrative or Read): roles and shares do not change that.',
  gate_access_mode_allows_use_fail_administrative:
    '{person} has an administrative account (access mode Administrative): it reaches settings and no data, whatever roles and shares they have.',
  gate_access_mode_allows_use_fail_read:
    'The account of {person} is for reading only (access mode Read): it changes nothing, whatever roles and shares they have.',
  gate_access_mode_allows_use_pass: 'The account of {person} is of a kind that may use data.',
  gate_access_mode_allows_use_check: 'Look at Access Mode on the user in the Power Platform admin center.',
  gate_access_mode_allows_use_user: 'Your account is set up for administration only and cannot use data.',
  gate_access_mode_allows_use_user_read: 'Your account is set up for reading only and cannot change data.',
  gate_group_member_has_been_seen_fail:
    '{person} is in the Entra group of {team}, but Dataverse has not seen them since: the team takes them in when they next open the environment.',
  gate_group_member_has_been_seen_pass: 'Dataverse knows the groups of {person}.',
  gate_group_member_has_been_seen_check:
    'Have {person} open the environment once, and look at the members of the team.',
  gate_group_member_has_been_seen_user:
    'You are in the right group, but that takes effect only when you open the environment once.',
  gate_person_has_a_role_fail:
    '{person} holds no security role, neither directly nor through a team they have been seen in.',
  gate_person_has_a_role_groups:
    'If they belong to an Entra group ({groups}), its team takes them in when they first open the environment, and not before.',
  gate_person_has_a_role_pass: '{person} holds security roles: {roles}.',
  gate_person_has_a_role_check:
    'Look at the roles of {person} in the Power Platform admin center: Environments > this environment > Settings > Users + permissions > Users > Manage security roles.',
  gate_person_has_a_role_user: 'You have not been given a role in the environment that the model is in.',
  gate_privilege_is_held_fail:
    'No security role of {person} has {right} on {table}. Whatever is shared with them stays without effect until one does.',
  gate_privilege_is_held_fail_name: 'The text says that {person} lacks the privilege {privilege}.',
  gate_privilege_is_held_fail_unknown: 'The text says that {person} lacks a privilege.',
  gate_privilege_is_held_pass: 'A security role gives {person} {right} on {table}.',
  gate_privilege_is_held_check:
    'Look at what the roles of {person} give on {table}: Power Platform admin center > Environments > this environment > Settings > Users + permissions > Security roles.',
  gate_privilege_is_held_user: 'Your role in this environment does not allow it.',
  gate_role_reaches_team_members_fail:
    '{person} has {right} only through the team {team}, whose role {role} is set to “Team privileges only”: it counts for what the team owns, not for them.',
  gate_role_reaches_team_members_pass: 'The roles of {person} count for themselves.',
  gate_role_reaches_team_members_check: 'Look at Member’s privilege inheritance on the role {role}.',
  gate_role_reaches_team_members_user:
    'What you may do through your team does not cover what is shared with you yourself.',
  gate_person_may_create_events_fail: 'No security role of {person} has Create on AI Event.',
  gate_person_may_create_events_pass: 'A security role lets {person} create AI events, as every run does.',
  gate_person_may_create_events_check:
    'No security role of {person} is known to have Create on AI Event. Microsoft lists that table for using a model, and says nowhere what happens without it: if running still fails, give a role that has it, such as Basic User.',
  gate_person_may_create_events_user: 'Your role in this environment may not allow running models.',
  gate_person_may_read_templates_fail: 'No security role of {person} has Read on AI Template.',
  gate_person_may_read_templates_pass: 'A security role lets {person} read AI templates.',
  gate_person_may_read_templates_check:
    'No security role of {person} is known to have Read on AI Template. Microsoft lists that table for using a model, and says nowhere what happens without it: if running still fails, give a role that has it, such as Basic User.',
  gate_person_may_read_templates_user: 'Your role in this environment may not allow running models.',
  gate_row_is_there_fail: '“{row}” is not in this environment: it was deleted, or it is in another one.',
  gate_row_is_there_pass: '“{row}” is in this environment.',
  gate_row_is_there_check: 'Look for the model in the maker portal of the environment that the app or flow is in.',
  gate_row_is_there_user: 'The model that is being called is not there any more.',
  gate_role_is_in_the_rows_business_unit_fail:
    'The role {role} of {person} reaches {from}, but “{row}” belongs to {unit}.',
  gate_role_is_in_the_rows_business_unit_pass: 'The roles of {person} reach the business unit of “{row}”.',
  gate_role_is_in_the_rows_business_unit_check: 'Compare the business unit of {person} with the one that owns “{row}”.',
  gate_role_is_in_the_rows_business_unit_user:
    'Your role is for another part of the company than the one that the model belongs to.',
  gate_row_is_owned_or_shared_fail:
    '“{row}” is neither owned by {person} nor shared with them or a team of theirs. Its owner is {owner}.',
  gate_row_is_owned_or_shared_fail_unknown:
    'The text says that {person} was refused access to a row that it does not name.',
  gate_hierarchy_covers_the_table:
    '{person} stands above {report}, but this table is left out of hierarchy security in this environment.',
  gate_hierarchy_reaches_so_far_down:
    '{person} stands above {report}, but further up than hierarchy security reaches in this environment.',
  gate_hierarchy_gives_the_right:
    '{person} stands above {report}: hierarchy security lets them see and change such rows, and gives nothing beyond that, such as {right}.',
  gate_managers_write_so_far_down:
    '{person} stands above {report}, but not directly: from further up, hierarchy security lets people see such rows, not change them.',
  gate_manager_is_above_the_report:
    '{person} manages {report}, but is in another business unit: hierarchy security counts managers only in the business unit of those who report to them, or above it.',
  gate_row_is_owned_or_shared_pass: '{person} has {right} on “{row}”.',
  gate_row_is_owned_or_shared_check:
    'Open “{row}” in the maker portal as its owner or as an administrator, and select Share.',
  gate_row_is_owned_or_shared_user: 'The model has not been shared with you.',
  gate_share_gives_the_right_fail: '“{row}” is shared with {person}, but without {right}: the share gives {shared}.',
  gate_share_gives_the_right_pass: 'The share gives {person} {right}.',
  gate_share_gives_the_right_check: 'Open “{row}” in the maker portal, select Share, and look at the level.',
  gate_share_gives_the_right_user: 'The model is shared with you so that you can use it, not change it.',
  gate_training_data_is_shared_fail:
    'The training data of the model is in “{row}”, and {person} has no access to it: this dataset container does not come along when the model is shared or moved.',
  gate_training_data_is_shared_pass: '{person} can see the training data in “{row}”.',
  gate_training_data_is_shared_check: 'Look at the AI Builder Datasets Container “{row}” in Advanced Find.',
  gate_training_data_is_shared_user: 'The documents that the model was trained with have not been shared with you.',
  gate_model_is_published_fail: '“{row}” is not published ({state}), so no app or flow can use it.',
  gate_model_is_published_pass: '“{row}” is published.',
  gate_model_is_published_check: 'Open “{row}” in the maker portal and look at its status.',
  gate_model_is_published_user: 'The model is not published yet.',
  gate_model_type_is_supported_fail: 'AI Builder no longer supports the type of “{row}”: only Delete is left for it.',
  gate_model_type_is_supported_pass: 'AI Builder supports the type of “{row}”.',
  gate_model_type_is_supported_check: 'Look for the type of “{row}” on Microsoft’s page of model types.',
  gate_model_type_is_supported_user: 'The model is of a kind that Microsoft has retired.',
  gate_model_import_is_done_fail: '“{row}” is still being imported.',
  gate_model_import_is_done_pass: 'No import of “{row}” is under way.',
  gate_model_import_is_done_check: 'Look at the status of “{row}” in the maker portal.',
  gate_model_import_is_done_user: 'The model is still being set up in this environment.',
  gate_preview_features_are_on_fail:
    'The type of “{row}” is a preview feature, and preview features are off in this environment: it does not run, and only Delete is left for it.',
  gate_preview_features_are_on_pass: 'Preview features are on.',
  gate_preview_features_are_on_check:
    'Look at Environments > this environment > Settings > Features > Preview and experimental AI models in the Power Platform admin center.',
  gate_preview_features_are_on_user: 'The model uses a preview feature that is switched off here.',
  gate_model_can_be_called_on_demand_fail:
    '“{row}” is a generic prediction model: it runs on a schedule and cannot be called.',
  gate_model_can_be_called_on_demand_pass: 'Apps and flows can call “{row}”.',
  gate_model_can_be_called_on_demand_check: 'Look at the type of “{row}” in the maker portal.',
  gate_model_can_be_called_on_demand_user: 'The model runs by itself on a schedule; nobody can call it.',
  gate_credits_are_left_fail: 'The text says that there are no AI Builder credits left{code}.',
  gate_credits_are_left_pass: 'Credits are left.',
  gate_credits_are_left_check:
    'Credits are not kept here. Look at Licensing > AI Builder (or Copilot credits) in the Power Platform admin center.',
  gate_credits_are_left_user: 'The credits for running AI models are used up.',
  gate_requests_are_within_limits_fail:
    'The text says that there were too many requests at once{code}. Dataverse asks to wait.',
  gate_requests_are_within_limits_pass: 'No limit was reached.',
  gate_requests_are_within_limits_check: 'Run it again after a few minutes, with fewer requests at once.',
  gate_requests_are_within_limits_user: 'There were too many requests at once. Please try again in a few minutes.',
  gate_app_is_shared_with_person_fail:
    'The app {app} is not shared with {person}. A share of the model does not open the app.',
  gate_app_is_shared_with_person_pass: 'The app {app} is shared with {person}.',
  gate_app_is_shared_with_person_check:
    'Whom apps are shared with is not kept here. In the maker portal select the app > Share, and look for {person}.',
  gate_app_is_shared_with_person_check_agent:
    'Whom agents are shared with is not kept here. In Copilot Studio open the agent, select Share, and look for {person}.',
  gate_app_is_shared_with_person_user: 'The app has not been shared with you.',
  gate_flow_is_shared_with_person_fail: 'The flow {flow} is neither owned by {person} nor shared with them.',
  gate_flow_is_shared_with_person_pass: '{person} can run the flow {flow}.',
  gate_flow_is_shared_with_person_check:
    'It was not said which flow. In Power Automate open the flow > Share (or Run only users), and look for {person}.',
  gate_flow_is_shared_with_person_user: 'The flow has not been shared with you.',
  gate_flow_owner_may_run_model_fail:
    'The flow {flow} calls “{row}” as its owner, {owner}, who has no access to the model.',
  gate_flow_owner_may_run_model_stopped:
    'The account of {owner} is disabled, so a share does not help: the flow needs another owner first.',
  gate_flow_owner_may_run_model_pass: 'The owner of the flow, {owner}, may run the model.',
  gate_flow_owner_may_run_model_check:
    'It was not said which flow. A flow calls the model with its owner’s connection: look who owns the flow and its connection, and ask again for that person.',
  gate_flow_owner_may_run_model_user: 'The owner of the flow has no access to the model.',
  gate_flow_names_its_model_fail: 'The flow {flow} calls another model.',
  gate_flow_names_its_model_pass: 'The flow {flow} names this model.',
  gate_flow_names_its_model_check:
    'If the flow takes the model from an expression, it may call another one than you think: look at the inputs of the failed run.',
  gate_flow_names_its_model_user: 'The flow calls another model.',
};
