#!/bin/sh
# Runs once, when PostgreSQL's volume is empty: the owner of the schema, and the role of the application, which owns nothing.
set -eu
psql --set=ON_ERROR_STOP=1 --set=owner_password="$APP_OWNER_PASSWORD" --set=user_password="$APP_USER_PASSWORD" --username "$POSTGRES_USER" --dbname postgres <<'SQL'
CREATE ROLE app_owner LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD :'owner_password';
CREATE ROLE app_user LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD :'user_password';
CREATE DATABASE vakwerk OWNER app_owner;
SQL
