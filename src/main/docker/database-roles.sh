#!/bin/sh
# Runs once, when the database's volume is empty: makes the owner of the database and the application's role,
# as the embedded database has them.
set -eu

psql --username "$POSTGRES_USER" --dbname postgres --set ON_ERROR_STOP=1 \
  --set owner_password="$DATABASE_OWNER_PASSWORD" --set app_password="$DATABASE_APP_PASSWORD" <<'SQL'
create role doithoai_owner login password :'owner_password';
create role doithoai_app login password :'app_password';
create database doithoai owner doithoai_owner;
revoke all on database doithoai, postgres, template1 from public;
grant connect on database doithoai to doithoai_app;
\connect doithoai
alter schema public owner to doithoai_owner;
SQL
