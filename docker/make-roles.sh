#!/usr/bin/env bash
# Runs once, on an empty database: the role that lays the tables, and the role the application runs as.
set -euo pipefail
psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" \
    --set=owner="$(cat /run/secrets/giamsat.database.owner.password)" \
    --set=app="$(cat /run/secrets/spring.datasource.password)" <<'SQL'
create role giamsat_owner login password :'owner';
create role giamsat_app noinherit login password :'app';
alter database giamsat owner to giamsat_owner;
revoke all on database giamsat from public;
grant connect on database giamsat to giamsat_app;
SQL
