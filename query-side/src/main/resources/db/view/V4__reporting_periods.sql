-- What figures are counted from besides the views there were: the periods of the reports, the party
-- members examined in cases, and how recommendations stood on business days.
-- Runs as the owner; ${appRole} is the role the application runs as.

create table view.reporting_period (
    key       text not null,
    since     bigint not null,
    until     bigint check (until > since),
    period    uuid not null,
    body      uuid,
    kind      text not null,
    first_day date not null,
    last_day  date not null,
    closed    boolean not null,
    closings  jsonb not null,
    opened    bigint not null,
    version   bigint not null,
    primary key (key, since)
);
create unique index reporting_period_current_key on view.reporting_period (key) where until is null;
create index reporting_period_opened_idx on view.reporting_period (opened) where until is null;
comment on table view.reporting_period is
    'Periods of the statistical reports with their closings. Filled by ReportingPeriodView from the log; may be dropped and filled again.';

create table view.examined_member (
    key               text not null,
    since             bigint not null,
    until             bigint check (until > since),
    member            uuid not null,
    inspection        uuid not null,
    name              text not null,
    posts             jsonb not null,
    committee_member  boolean,
    unit              uuid,
    occurred_on       date,
    withdrawn_because text,
    illustrated       boolean not null,
    recorded          bigint not null,
    primary key (key, since)
);
create unique index examined_member_current_key on view.examined_member (key) where until is null;
create index examined_member_inspection_idx on view.examined_member (inspection, recorded);
comment on table view.examined_member is
    'Party members examined in cases. Filled by ExaminedMemberView from the log; may be dropped and filled again.';

create table view.recommendation_course (
    key            text not null,
    since          bigint not null,
    until          bigint check (until > since),
    recommendation uuid not null,
    steps          jsonb not null,
    primary key (key, since)
);
create unique index recommendation_course_current_key on view.recommendation_course (key) where until is null;
create index recommendation_course_recommendation_idx on view.recommendation_course (recommendation, since);
comment on table view.recommendation_course is
    'How recommendations stood after each of their facts. Filled by RecommendationCourseView from the log; may be dropped and filled again.';

grant select, insert, update, delete, truncate
   on view.reporting_period, view.examined_member, view.recommendation_course to ${appRole};
