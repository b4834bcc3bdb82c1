-- The views: folds of the log that can be filled again from it at any time.
-- Runs as the owner; ${appRole} is the role the application runs as.
--
-- Every table but progress keeps versions: a row was valid at the positions p of the log with
-- since <= p and (until is null or p < until), and stands now when until is null.

create schema if not exists view;

create table view.progress (
    view     text   primary key,
    position bigint not null
);
comment on table view.progress is
    'The position up to which each view has taken the log. Filled with the rows of the view, in the same transaction; dropped with the views.';

create table view.account (
    key          text not null,
    since        bigint not null,
    until        bigint check (until > since),
    account      uuid not null,
    username     text not null,
    display_name text not null,
    sort_name    text not null,
    search       text not null,
    enabled      boolean not null,
    grants       jsonb not null,
    version      bigint not null,
    primary key (key, since)
);
create unique index account_current_key on view.account (key) where until is null;
create index account_username_idx on view.account (username);
comment on table view.account is
    'Accounts with their roles. Filled by AccountView from the log; may be dropped and filled again.';

create table view.unit (
    key          text not null,
    since        bigint not null,
    until        bigint check (until > since),
    unit         uuid not null,
    name         text not null,
    level        text,
    province     text,
    parent       uuid,
    valid_from   date,
    former_names jsonb not null,
    search       text not null,
    version      bigint not null,
    primary key (key, since)
);
create unique index unit_current_key on view.unit (key) where until is null;
create index unit_unit_idx on view.unit (unit, since);
comment on table view.unit is
    'Organisations with present and former names. Filled by UnitView from the log; may be dropped and filled again.';

create table view.delegation (
    key             text not null,
    since           bigint not null,
    until           bigint check (until > since),
    delegation      uuid not null,
    name            text not null,
    kind            text not null,
    origin          text not null,
    issuer          jsonb not null,
    issuer_unit     uuid,
    theme           text not null,
    basis           jsonb not null,
    state           text not null,
    proposal        jsonb,
    escalated_from  uuid,
    decision        jsonb,
    founded_on      date,
    period_examined jsonb,
    subjects        jsonb not null,
    plan            jsonb,
    adjustments     jsonb not null,
    outline         jsonb,
    members         jsonb not null,
    assignments     jsonb not null,
    disbanded_on    date,
    illustrated     boolean not null,
    illustrated_steps jsonb not null,
    missing         jsonb not null,
    search          text not null,
    opened          bigint not null,
    version         bigint not null,
    primary key (key, since)
);
create unique index delegation_current_key on view.delegation (key) where until is null;
create index delegation_delegation_idx on view.delegation (delegation, since);
create index delegation_opened_idx on view.delegation (opened) where until is null;
create index delegation_issuer_unit_idx on view.delegation (issuer_unit);
create index delegation_members_idx on view.delegation using gin (members jsonb_path_ops);
comment on table view.delegation is
    'Delegations with decision, plan and members. Filled by DelegationView from the log; may be dropped and filled again.';

create table view.case_file (
    key                    text not null,
    since                  bigint not null,
    until                  bigint check (until > since),
    inspection             uuid not null,
    delegation             uuid not null,
    subject                uuid not null,
    kind                   text not null,
    theme                  text not null,
    basis                  jsonb not null,
    period_examined        jsonb,
    escalated_from         uuid,
    stage                  text not null,
    open_to_unit           boolean not null,
    illustrated            boolean not null,
    illustrated_steps      jsonb not null,
    opened_on              date,
    announcement           jsonb,
    time_limit             jsonb,
    clock_started_on       date,
    due_on                 date,
    extension_days         integer not null,
    self_report            jsonb,
    self_report_returned   text,
    sessions               jsonb not null,
    supplements            jsonb not null,
    drafts                 jsonb not null,
    conference             jsonb,
    oral_remarks           jsonb,
    report                 jsonb,
    returned_for_more_work text,
    conclusion             jsonb,
    corrections            jsonb not null,
    delivery               jsonb,
    escalation             jsonb,
    closing                jsonb,
    archiving              jsonb,
    missing                jsonb not null,
    search                 text not null,
    opened                 bigint not null,
    version                bigint not null,
    primary key (key, since)
);
create unique index case_file_current_key on view.case_file (key) where until is null;
create index case_file_inspection_idx on view.case_file (inspection, since);
create index case_file_delegation_idx on view.case_file (delegation);
create index case_file_subject_idx on view.case_file (subject);
create index case_file_opened_idx on view.case_file (opened) where until is null;
comment on table view.case_file is
    'Cases and the steps they have taken. Filled by CaseFileView from the log; may be dropped and filled again.';

create table view.finding (
    key         text not null,
    since       bigint not null,
    until       bigint check (until > since),
    finding     uuid not null,
    inspection  uuid not null,
    state       text not null,
    kind        text not null,
    content     jsonb not null,
    session     uuid,
    evidence    jsonb not null,
    occurred_on date,
    authors     jsonb not null,
    remark      text,
    amendments  integer not null,
    shown       jsonb,
    illustrated boolean not null,
    illustrated_state boolean not null,
    recorded    bigint not null,
    version     bigint not null,
    primary key (key, since)
);
create unique index finding_current_key on view.finding (key) where until is null;
create index finding_inspection_recorded_idx on view.finding (inspection, recorded);
comment on table view.finding is
    'Findings in their present words, and in the words the unit was shown. Filled by FindingView from the log; may be dropped and filled again.';

create table view.evidence (
    key               text not null,
    since             bigint not null,
    until             bigint check (until > since),
    evidence          uuid,
    delegation        uuid,
    inspection        uuid,
    recommendation    uuid,
    source            text not null,
    from_unit         boolean not null,
    file              jsonb not null,
    sha256            text not null,
    shows             text,
    session           uuid,
    evidence_date     date,
    added_by          text,
    added_at          timestamptz not null,
    withdrawn_because text,
    illustrated       boolean not null,
    added             bigint not null,
    primary key (key, since)
);
create unique index evidence_current_key on view.evidence (key) where until is null;
create index evidence_inspection_idx on view.evidence (inspection);
create index evidence_recommendation_idx on view.evidence (recommendation);
create index evidence_delegation_idx on view.evidence (delegation);
create index evidence_sha256_idx on view.evidence (sha256);
comment on table view.evidence is
    'Files and the place where each was handed in. Filled by EvidenceView from the log; may be dropped and filled again.';

create table view.upward_request (
    key          text not null,
    since        bigint not null,
    until        bigint check (until > since),
    request      uuid not null,
    inspection   uuid not null,
    reference    text,
    addressed_to text,
    text         text not null,
    session      uuid,
    occurred_on  date,
    illustrated  boolean not null,
    recorded     bigint not null,
    primary key (key, since)
);
create unique index upward_request_current_key on view.upward_request (key) where until is null;
create index upward_request_inspection_idx on view.upward_request (inspection);
comment on table view.upward_request is
    'What units asked of their superiors. Filled by UpwardRequestView from the log; may be dropped and filled again.';

create table view.timeline (
    key            text not null,
    since          bigint not null,
    until          bigint check (until > since),
    position       bigint not null,
    event          text not null,
    delegation     uuid,
    inspection     uuid,
    recommendation uuid,
    version        bigint not null,
    occurred_on    date,
    late_reason    text,
    recorded_at    timestamptz not null,
    actor          text,
    illustration   boolean not null,
    shown_to_unit  boolean not null,
    payload        jsonb not null,
    primary key (key, since)
);
create unique index timeline_current_key on view.timeline (key) where until is null;
create index timeline_inspection_position_idx on view.timeline (inspection, position);
create index timeline_recommendation_position_idx on view.timeline (recommendation, position);
create index timeline_delegation_position_idx on view.timeline (delegation, position);
comment on table view.timeline is
    'Facts of delegations, cases and recommendations. Filled by TimelineView from the log; may be dropped and filled again.';

create table view.follow_up (
    key                 text not null,
    since               bigint not null,
    until               bigint check (until > since),
    recommendation      uuid not null,
    inspection          uuid not null,
    delegation          uuid not null,
    addressee           uuid not null,
    reference           text,
    text                text not null,
    findings            jsonb not null,
    notice              jsonb not null,
    issued_on           date,
    state               text not null,
    open                boolean not null,
    due_on              date,
    due_reason          text,
    due_history         jsonb not null,
    officer             uuid,
    officer_name        text,
    acknowledged        boolean not null,
    acknowledged_on     date,
    plan                jsonb,
    waiting_response    jsonb,
    waiting_extension   jsonb,
    last_decision       jsonb,
    remaining           text,
    responses           integer not null,
    progress_reports    integer not null,
    reminders           integer not null,
    reopenings          integer not null,
    closed_on           date,
    closed_by_authority jsonb,
    illustrated         boolean not null,
    opened              bigint not null,
    version             bigint not null,
    primary key (key, since)
);
create unique index follow_up_current_key on view.follow_up (key) where until is null;
create index follow_up_recommendation_idx on view.follow_up (recommendation, since);
create index follow_up_inspection_idx on view.follow_up (inspection);
create index follow_up_delegation_idx on view.follow_up (delegation);
create index follow_up_addressee_idx on view.follow_up (addressee);
create index follow_up_officer_idx on view.follow_up (officer);
create index follow_up_due_on_idx on view.follow_up (due_on) where until is null;
comment on table view.follow_up is
    'Recommendations and where they stand. Filled by FollowUpView from the log; may be dropped and filled again.';

create table view.task (
    key            text not null,
    since          bigint not null,
    until          bigint check (until > since),
    what           text not null,
    whose          text not null,
    open           boolean not null,
    delegation     uuid,
    inspection     uuid,
    recommendation uuid,
    about          uuid,
    unit           uuid,
    officer        uuid,
    due_on         date,
    formal         boolean not null,
    illustrated    boolean not null,
    opened         bigint not null,
    primary key (key, since)
);
create unique index task_current_key on view.task (key) where until is null;
create index task_inspection_idx on view.task (inspection);
create index task_due_on_idx on view.task (due_on) where until is null and open;
create index task_officer_idx on view.task (officer);
comment on table view.task is
    'Obligations of every matter, open or not. Filled by TaskView from the log; may be dropped and filled again.';

grant usage on schema view to ${appRole};
grant select, insert, update, delete, truncate on all tables in schema view to ${appRole};
